import {
  contracts,
  createHostCanIUse,
  createHostExplain,
  createHostSupports,
  createMiniHost,
  hostApi,
  hostHas,
  withoutApi,
  type ApiName
} from '../src'

let global: object | undefined
const host = createMiniHost('acme', () => global, 'acme base library')
const isTarosOwn = (api: ApiName) => api === 'getEnv'
const supports = createHostSupports(host, isTarosOwn)
const canIUse = createHostCanIUse(host, isTarosOwn)
const explain = createHostExplain(host, isTarosOwn, 'open-api:+0login@2.0.0+0checkSession;share:!0getShareInfo')

test('a global that throws when it is read is a host that has nothing', async () => {
  const throws = () => {
    throw new ReferenceError('wx is not defined')
  }
  const broken = createMiniHost('acme', throws, 'acme base library')
  expect(hostHas(broken.apis, 'login')).toBe(false)
  await expect(hostApi(contracts.login, broken)()).rejects.toMatchObject({ code: 'UNAVAILABLE', platform: 'acme' })
})

test.each([
  ['1.9.9', 'UNSUPPORTED_VERSION', 'acme base library 1.9.9 is older than 2.0.0; ask the user to update'],
  ['2.0.0', 'UNAVAILABLE', 'acme base library 2.0.0 lacks login here (plugin or single-page mode?); ask supports() first'],
  ['unknown 3', 'UNAVAILABLE', 'acme base library lacks login here (plugin or single-page mode?); ask supports() first']
])('why a host of version %s lacks an API of 2.0.0: %s', (SDKVersion, code, reason) => {
  global = { SDKVersion }
  expect(host.whyMissing('login', '2.0.0')).toEqual([code, reason])
})

test('an API that no version has is not blamed on the version', () => {
  expect(withoutApi(host).whyMissing('login', '2.0.0')).toEqual(['UNSUPPORTED_PLATFORM', 'acme has no login; ask supports() first'])
  expect(withoutApi(host)).toMatchObject({ platform: 'acme', apis: host.apis })
})

test('an API may be an object, and is no text', () => {
  global = { cloud: {}, login: 'text' }
  expect([hostHas(host.apis, 'cloud'), hostHas(host.apis, 'login')]).toEqual([true, false])
})

describe('canIUse', () => {
  const asked = jest.fn((schema: string): unknown => schema.length > 0)
  const host = { canIUse: asked, login: () => {} }
  beforeEach(() => {
    asked.mockReset()
    global = host
  })

  test.each(['login.object.timeout', 'button', 'button.open-type.contact', 'scroll-view.refresher-enabled'])(
    'of %s, a field or a component, is the host\'s to answer', // prettier-ignore
    (schema) => {
      asked.mockReturnValue(true)
      expect(canIUse(schema)).toBe(true)
      asked.mockReturnValue(false)
      expect(canIUse(schema)).toBe(false)
      asked.mockReturnValue('yes')
      expect(canIUse(schema)).toBe(false)
    }
  )

  test.each(['Button', 'buttonX.type', 'scroll_view', 'getShareInfo', 'getShareInfo.object.x', ''])(
    'of %p, neither an API that is there nor a component, is no',
    (schema) => {
      asked.mockReturnValue(true)
      expect(canIUse(schema)).toBe(false)
    }
  )

  test('of an API that the host denies is no, though its name could be one of a component', () => {
    asked.mockImplementation((schema) => schema !== 'login')
    expect([canIUse('login'), canIUse('login.object.timeout')]).toEqual([false, false])
  })

  test('of an API alone is what supports says, also of what Taro brings', () => {
    global = { login: () => {} }
    const apis: ApiName[] = ['login', 'getEnv', 'checkSession']
    expect(apis.map(canIUse)).toEqual([true, true, false])
    expect(apis.map(supports)).toEqual(apis.map(canIUse))
  })

  test('is no where the host cannot be looked into', () => {
    const has = () => { throw new Error('no') } // prettier-ignore
    let isBroken = true
    global = new Proxy(host, { has: (target, name) => (isBroken ? has() : name in target) })
    asked.mockReturnValue(true)
    const answer = canIUse('button.open-type')
    isBroken = false
    expect(answer).toBe(false)
  })
})

describe('explain', () => {
  test('names the version since which the host has the API, and the documentation', () => {
    global = { login: () => {}, SDKVersion: '3.0.0' }
    expect(explain('login')).toEqual({
      api: 'login',
      platform: 'acme',
      supported: true,
      state: 'real',
      since: '2.0.0',
      host: '3.0.0',
      reason: 'acme has login since 2.0.0',
      source: 'host',
      url: 'https://docs.taro.zone/docs/apis/open-api/login'
    })
  })

  test('says why the host lacks it', () => {
    global = { SDKVersion: '1.0.0' }
    expect(explain('login')).toMatchObject({ supported: false, state: 'absent', reason: expect.stringContaining('older than 2.0.0') })
  })

  test('asks for the reason of an API without a known version as well', () => {
    const whyMissing = jest.fn(() => ['UNAVAILABLE', 'because'] as ['UNAVAILABLE', string])
    const explainHere = createHostExplain({ ...host, whyMissing }, isTarosOwn, 'open-api:+0checkSession')
    global = {}
    expect(explainHere('checkSession')).toMatchObject({ supported: false, reason: 'because' })
    expect(whyMissing).toHaveBeenCalledWith('checkSession', undefined)
  })

  test('adds no link where the data know nothing of the API', () => {
    global = { getXrFrameSystem: () => {} }
    expect(explain('getXrFrameSystem' as never)).not.toHaveProperty('url')
  })
})
