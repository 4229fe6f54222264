import { createCanIUse, createExplain, createSupports, findEntry, inVue3, onlyInVue3, unsupportedAdapter } from '../src'

const realm = globalThis as { __TARO_CAPABILITY_NAMES__?: string }
const supports = createSupports('login request', { scanCode: () => inWechat })
let inWechat = false

test('what is listed works, what has a condition works while it holds, and nothing else does', () => {
  expect(['login', 'request', 'hideShareMenu', 'toString', ''].map((api) => supports(api as never))).toEqual([
    true,
    true,
    false,
    false,
    false
  ])
  expect(supports('scanCode')).toBe(false)
  inWechat = true
  expect(supports('scanCode')).toBe(true)
  inWechat = false
})

test('a listed name may say how many letters it shares with the one before', () => {
  const supports = createSupports('addInterceptor 3PhoneCalendar 8RepeatCalendar base64ToArrayBuffer')
  const names = ['addInterceptor', 'addPhoneCalendar', 'addPhoneRepeatCalendar', 'base64ToArrayBuffer']
  expect([...names, 'PhoneCalendar', '3PhoneCalendar'].map((api) => supports(api as never))).toEqual([true, true, true, true, false, false])
})

test('canIUse answers whole APIs, and no to what the data do not have', () => {
  const canIUse = createCanIUse(supports)
  expect(['login', 'login.object.timeout', 'button', undefined, 7].map((schema) => canIUse(schema as string))).toEqual([
    true,
    false,
    false,
    false,
    false
  ])
})

test('an entry is found by its name, with category, state and version', () => {
  const entries = 'open-api/login:+0checkSession@+0login@2.3.1;share:-0authPrivateMessage~4orize!0hideShareMenu'
  expect(findEntry(entries, 'checkSession')).toEqual({ category: 'open-api/login', state: 'real', since: 'original' })
  expect(findEntry(entries, 'login')).toEqual({ category: 'open-api/login', state: 'real', since: '2.3.1' })
  expect(findEntry(entries, 'authorize')).toEqual({ category: 'share', state: 'noop' })
  expect(findEntry(entries, 'hideShareMenu')).toEqual({ category: 'share', state: 'absent' })
  expect(findEntry(entries, 'auth')).toBeUndefined()
})

test('explain says why, and says of a name that no API has what it is', () => {
  const explain = createExplain('h5', 'share:+0login?0scanCode-0hideShareMenu', supports, { scanCode: 'only in WeChat' })
  expect(explain('login')).toMatchObject({
    supported: true,
    state: 'real',
    reason: 'h5 has login',
    url: 'https://docs.taro.zone/docs/apis/share/login'
  })
  expect(explain('scanCode')).toMatchObject({ supported: false, state: 'conditional', reason: 'only in WeChat' })
  expect(explain('hideShareMenu').reason).toBe('h5 has only a stub of hideShareMenu: it answers, and nothing happens')
  expect(explain('nothing' as never)).toMatchObject({ supported: false, reason: 'Taro has no API nothing; check its spelling' })
})

test.each([
  ['+', 'h5 has login'],
  ['?', 'h5 has login only under a condition that does not hold'],
  ['-', 'h5 has only a stub of login: it answers, and nothing happens'],
  ['~', 'login does nothing on h5'],
  ['!', 'h5 has no login']
])('explain says what stands behind the mark %s', (mark, reason) => {
  const explain = createExplain('h5', `open-api:${mark}0login`, () => false)
  expect(explain('login')).toMatchObject({ platform: 'h5', supported: false, reason, source: 'data' })
  expect(explain('login')).not.toHaveProperty('since')
})

test('explain says since when, where the data know it, and that it rests on the data where they know nothing', () => {
  const explain = createExplain('weapp', 'open-api:+0login@2.3.1', () => true)
  expect(explain('login')).toMatchObject({ supported: true, since: '2.3.1', reason: 'weapp has login' })
  expect(explain('nothing' as never).source).toBe('data')
})

test('without a table nothing is supported, the reason is the contract, and each API fails with it', async () => {
  const adapter = unsupportedAdapter('acme')
  expect(adapter.explain('login')).toEqual({
    api: 'login',
    platform: 'acme',
    supported: false,
    state: 'absent',
    reason: 'acme has no login',
    source: 'contract'
  })
  expect(adapter.explain(null as never).api).toBe('(null)')
  expect(adapter.explain(7 as never).api).toBe('(number)')
  await expect(adapter.login()).rejects.toMatchObject({ code: 'UNSUPPORTED_PLATFORM', platform: 'acme' })
  await expect(unsupportedAdapter('acme', 'because').login()).rejects.toMatchObject({ errMsg: 'login:fail because' })
})

test('canIUse asks only about texts', () => {
  expect(createCanIUse(() => true)(7 as never)).toBe(false)
})

describe('what only Vue 3 brings', () => {
  afterEach(() => delete process.env.FRAMEWORK)

  test.each([
    ['vue3', true],
    ['react', false]
  ])('with %s: %p', (framework, expected) => {
    process.env.FRAMEWORK = framework
    expect(inVue3()).toBe(expected)
    expect(onlyInVue3('setGlobalDataPlugin', 'h5')).toBe('h5 has setGlobalDataPlugin only in apps written with Vue 3')
  })

  test('is not there where no build named the framework and there is no `process`', () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'process')!
    Object.defineProperty(globalThis, 'process', { configurable: true, value: undefined })
    const holds = inVue3()
    Object.defineProperty(globalThis, 'process', own)
    expect(holds).toBe(false)
  })
})

test('a table that lists nothing has nothing', () => {
  const { supports, explain, canIUse } = unsupportedAdapter('x', undefined, { supported: '', entries: '' })
  expect([supports('' as never), supports('login'), canIUse('')]).toEqual([false, false, false])
  expect(explain('login')).toMatchObject({ supported: false, reason: 'Taro has no API login; check its spelling' })
})

test.each([Symbol('login'), Object.create(null), 7n, null, undefined])('what is no name throws nothing: %p', (api) => {
  for (const adapter of [unsupportedAdapter('x'), unsupportedAdapter('x', 'because', { supported: 'login', entries: 'a:+0login' })]) {
    expect(adapter.supports(api)).toBe(false)
    expect(adapter.explain(api)).toMatchObject({ supported: false, api: expect.any(String), reason: expect.any(String) })
    expect(adapter.canIUse(api)).toBe(false)
  }
})

describe('a development build knows the names', () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {})
  beforeEach(() => warn.mockClear())
  afterEach(() => delete realm.__TARO_CAPABILITY_NAMES__)

  test('and warns once of one that no API has', () => {
    realm.__TARO_CAPABILITY_NAMES__ = 'login hideShareMenu'
    for (const api of ['logn', 'logn', 'hideShareMenu', 'login']) supports(api as never)
    expect(warn.mock.calls).toEqual([['taro-capability: supports("logn") is false everywhere: Taro has no such API; check its spelling']])
  })

  test.each([Symbol('login'), 7n, null, Object.create(null)])('and throws nothing for what is no name: %p', (api) => {
    realm.__TARO_CAPABILITY_NAMES__ = 'login'
    expect(supports(api)).toBe(false)
    expect(warn).toHaveBeenCalledTimes(1)
  })

  test('others warn of nothing', () => {
    supports('requst' as never)
    expect(warn).not.toHaveBeenCalled()
  })
})
