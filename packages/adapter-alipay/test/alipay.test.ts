import { canIUse, checkSession, explain, hideShareMenu, login, showShareMenu, supports } from '../src'

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

test('what Alipay never has fails as that', async () => {
  alipay({ checkSession: ({ success }: Native) => success({}) })
  await expect(checkSession()).rejects.toMatchObject({ code: 'UNSUPPORTED_PLATFORM', platform: 'alipay' })
})

// https://github.com/NervJS/taro/issues/17309
test("an API that is something else on Alipay is not supported, though my.canIUse says so and there is a function of Taro's name", () => {
  alipay({ canIUse: () => true, getDeviceInfo: () => ({}) })
  expect([supports('getDeviceInfo'), canIUse('getDeviceInfo')]).toEqual([false, false])
  expect(explain('getDeviceInfo')).toMatchObject({ supported: false, state: 'absent', reason: 'alipay has no getDeviceInfo' })
})

test("an API that Taro's plugin has by another name is supported by Taro's", () => {
  expect([supports('showModal'), supports('login'), supports('getAuthCode' as never)]).toEqual([true, true, false])
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
