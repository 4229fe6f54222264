import { canIUse, canIUseOn, checkSession, explain, hideShareMenu, hostSupports, login, showShareMenu, supports } from '../src'
import { host } from '../src/host'

const realm = globalThis as { my?: object }
const alipay = (my: object | undefined) => (realm.my = my)
afterEach(() => alipay(undefined))

type Native = { scopes?: string; success(result: object): void; fail(answer: object): void }

describe('login', () => {
  test("is Alipay's getAuthCode, with Taro's scope and result", async () => {
    const getAuthCode = jest.fn(({ success }: Native) => success({ authCode: 'code', authSuccessScopes: ['auth_base'] }))
    alipay({ getAuthCode })
    await expect(login()).resolves.toEqual({
      errMsg: 'login:ok',
      code: 'code',
      authCode: 'code',
      authSuccessScopes: ['auth_base']
    })
    expect(getAuthCode.mock.calls[0]![0]).toMatchObject({ scopes: 'auth_base' })
  })

  test("keeps the caller's own fields", async () => {
    const getAuthCode = jest.fn(({ success }: Native) => success({ authCode: 'code' }))
    alipay({ getAuthCode })
    await login({ scopes: 'auth_user', extra: 1 } as never)
    expect(getAuthCode.mock.calls[0]![0]).toMatchObject({ scopes: 'auth_user', extra: 1 })
  })

  test("is not what Alipay might have under Taro's name", async () => {
    alipay({ login: ({ success }: Native) => success({ other: true }) })
    await expect(login()).rejects.toMatchObject({ code: 'UNAVAILABLE', api: 'login', platform: 'alipay' })
  })

  test("fails with Alipay's code and words", async () => {
    alipay({ getAuthCode: ({ fail }: Native) => fail({ error: 11, errorMessage: 'the user said no' }) })
    await expect(login()).rejects.toMatchObject({ code: 'HOST_FAILED', errCode: 11, errMsg: 'login:fail the user said no' })
  })

  test('says the version of a base library that lacks it', async () => {
    alipay({ SDKVersion: '1.0.0' })
    await expect(login()).rejects.toMatchObject({ errMsg: expect.stringContaining('alipay base library 1.0.0 lacks login here') })
  })

  test('calls Alipay as its own method', async () => {
    alipay({ isOwn: true, getAuthCode(this: { isOwn?: boolean }, { success, fail }: Native) { if (this.isOwn) success({ authCode: 'a' }); else fail({}) } }) // prettier-ignore
    await expect(login()).resolves.toMatchObject({ code: 'a' })
  })
})

test.each([
  ['showShareMenu', showShareMenu],
  ['hideShareMenu', hideShareMenu]
])('%s has the same name on Alipay', async (api, call) => {
  alipay({ [api]: ({ success }: Native) => success({}) })
  await expect(call()).resolves.toEqual({ errMsg: `${api}:ok` })
})

test('what Alipay never has fails as that, unless this Alipay has it', async () => {
  alipay({})
  await expect(checkSession()).rejects.toMatchObject({ code: 'UNSUPPORTED_PLATFORM', platform: 'alipay' })
  alipay({ checkSession: ({ success }: Native) => success({}) })
  await expect(checkSession()).resolves.toEqual({ errMsg: 'checkSession:ok' })
})

describe('a question', () => {
  // https://github.com/NervJS/taro/issues/17309
  test("is answered by no where Alipay has something else by Taro's name, though my.canIUse says yes", () => {
    alipay({ canIUse: () => true, getDeviceInfo: () => ({}) })
    expect([supports('getDeviceInfo'), canIUse('getDeviceInfo'), hostSupports('getDeviceInfo')]).toEqual([false, false, false])
    expect(canIUse('getDeviceInfo.return.brand')).toBe(false)
    expect(explain('getDeviceInfo')).toMatchObject({ supported: false, state: 'absent', reason: 'alipay has no getDeviceInfo' })
  })

  test.each([
    ['showModal', 'confirm'],
    ['login', 'getAuthCode'],
    ['scanCode', 'scan'],
    ['onBLEConnectionStateChange', 'onBLEConnectionStateChanged']
  ] as const)('about %s is about my.%s', (api, native) => {
    alipay({ [api]: () => {} })
    expect([supports(api), canIUse(api), explain(api).supported]).toEqual([false, false, false])
    alipay({ [native]: () => {} })
    expect([supports(api), canIUse(api), explain(api).supported, hostSupports(api)]).toEqual([true, true, true, true])
    // Taro has it under its own name alone.
    expect([supports(native as never), canIUse(native)]).toEqual([false, false])
  })

  test("is passed on to my.canIUse by Alipay's name, with its field", () => {
    const asked: string[] = []
    const my = {
      isOwn: true,
      scan() {},
      request() {},
      canIUse(this: { isOwn?: boolean }, schema: string) {
        asked.push(schema)
        return this.isOwn && !schema.includes('nothing')
      }
    }
    alipay(my)
    expect(canIUse('scanCode.object.scanType')).toBe(true)
    expect(canIUse('scanCode.object.nothing')).toBe(false)
    expect(canIUse('request.object.url')).toBe(true)
    expect(canIUse('button.open-type.share')).toBe(true)
    expect(asked.filter((schema) => schema.includes('.'))).toEqual([
      'scan.object.scanType',
      'scan.object.nothing',
      'request.object.url',
      'button.open-type.share'
    ])
  })

  test('is answered by no where my.canIUse denies it', () => {
    alipay({ login: () => {}, getAuthCode: () => {}, canIUse: (schema: string) => schema !== 'getAuthCode' })
    expect([supports('login'), canIUse('login')]).toEqual([false, false])
  })

  test('about canIUse itself is about that of my', () => {
    alipay({})
    expect(supports('canIUse')).toBe(false)
    alipay({ canIUse: () => true })
    expect(supports('canIUse')).toBe(true)
  })

  test('about what Taro brings needs no Alipay', () => {
    alipay(undefined)
    expect([supports('useDidShow'), supports('getEnv'), canIUse('pxTransform')]).toEqual([true, true, true])
  })

  test("for the Taro object is answered by what that has: one framework's hooks", () => {
    alipay({})
    const ask = canIUseOn({ useDidShow: () => {}, useEffect: () => {}, getEnv: () => {}, request: () => {} })
    expect(['useDidShow', 'getEnv'].map(ask)).toEqual([true, true])
    expect(['useLoad', 'request', 'pxTransform'].map(ask)).toEqual([false, false, false])
  })

  test('is explained with the version of the base library', () => {
    alipay({ SDKVersion: '2.8.1', showModal: () => {} })
    const reason = 'alipay base library 2.8.1 lacks showModal here (plugin or single-page mode?); ask supports() first'
    expect(explain('showModal')).toMatchObject({ supported: false, host: '2.8.1', reason, source: 'host' })
  })

  test('costs no new object while Alipay stays the same', () => {
    alipay({ getAuthCode: () => {} })
    expect(host.apis()).toBe(host.apis())
    const before = host.apis()
    alipay({ getAuthCode: () => {} })
    expect(host.apis()).not.toBe(before)
  })
})

describe('what Alipay gives', () => {
  test('is given on as it is where there is nothing to translate', async () => {
    const hideShareMenuOf = (native: (option: Native) => unknown) => {
      alipay({ hideShareMenu: native })
      return hideShareMenu()
    }
    await expect(hideShareMenuOf(({ success }) => success({}))).resolves.toStrictEqual({ errMsg: 'hideShareMenu:ok' })
    await expect(hideShareMenuOf(({ fail }) => fail({ errMsg: 'hideShareMenu:fail own' }))).rejects.toHaveProperty(
      'errMsg',
      'hideShareMenu:fail own'
    )
    await expect(hideShareMenuOf(({ success }) => success('text' as never))).rejects.toMatchObject({
      code: 'HOST_FAILED',
      errMsg: 'hideShareMenu:fail the host gave no result'
    })
  })

  test('is a failure where it cannot be read', async () => {
    const unreadable = new Proxy({}, { get: () => { throw new Error('no') } }) // prettier-ignore
    alipay({ getAuthCode: ({ fail }: Native) => fail(unreadable) })
    await expect(login()).rejects.toMatchObject({ code: 'HOST_FAILED', errMsg: 'login:fail the host gave no reason' })
  })

  test('of an API other than login is asked for without a scope', async () => {
    const native = jest.fn(({ success }: Native) => success({}))
    alipay({ hideShareMenu: native })
    await hideShareMenu()
    expect(native.mock.calls[0]![0]).not.toHaveProperty('scopes')
  })
})
