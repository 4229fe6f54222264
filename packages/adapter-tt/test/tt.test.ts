import { authPrivateMessage, canIUse, canIUseOn, explain, hostSupports, login, platform, showShareMenu, supports } from '../src'

const realm = globalThis as { tt?: object }
const douyin = (tt: object | undefined) => (realm.tt = tt)
afterEach(() => douyin(undefined))

type Option = { success(result: object): void; fail(answer: unknown): void; [field: string]: unknown }

test('its name is as TARO_ENV spells it', () => expect(platform).toBe('tt'))

test("a call is the host's, as its method, with every field and the host's result", async () => {
  const result = { errMsg: 'login:ok', code: 'code' }
  const native = jest.fn(function (this: { isOwn?: boolean }, { success }: Option) {
    if (this.isOwn) success(result)
  })
  douyin({ isOwn: true, login: native })
  await expect(login({ timeout: 7, force: false } as never)).resolves.toEqual(result)
  expect(native.mock.calls[0]![0]).toMatchObject({ timeout: 7, force: false })
})

describe('a failure', () => {
  const failureOf = (answer: unknown) => {
    douyin({ login: ({ fail }: Option) => fail(answer) })
    return login().catch((failure: unknown) => failure)
  }

  // https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/open-interface/log-in/tt-login
  test("has Douyin's errNo as errno", async () => {
    const answer = { errMsg: 'login:fail host login fail', errNo: 113001 }
    expect(await failureOf(answer)).toMatchObject({ code: 'HOST_FAILED', errMsg: 'login:fail host login fail', errno: 113001 })
  })

  test.each([
    ['an errno', { errMsg: 'login:fail no', errno: 7, errCode: 8 }, { errMsg: 'login:fail no', errno: 7, errCode: 8 }],
    ['an Error', new Error('broken'), { errMsg: 'login:fail broken' }],
    ['a text', 'no', { errMsg: 'login:fail no' }],
    ['nothing', undefined, { errMsg: 'login:fail the host gave no reason' }]
  ])('is passed on where the host gives %s', async (_, answer, expected) => {
    expect(await failureOf(answer)).toMatchObject({ code: 'HOST_FAILED', ...expected })
  })
})

test('what this host lacks is unavailable, and says its version', async () => {
  douyin({ getSystemInfoSync: () => ({ SDKVersion: '1.2.3' }) })
  await expect(showShareMenu()).rejects.toMatchObject({ code: 'UNAVAILABLE', errMsg: expect.stringContaining('tt base library 1.2.3') })
  expect(explain('showShareMenu')).toMatchObject({ supported: false, host: '1.2.3', source: 'host' })
})

test('what no version is known to have fails as that, unless this one has it', async () => {
  douyin({})
  await expect(authPrivateMessage({ shareTicket: 't' })).rejects.toMatchObject({ code: 'UNSUPPORTED_PLATFORM', platform: 'tt' })
  douyin({ authPrivateMessage: ({ success }: Option) => success({ errMsg: 'authPrivateMessage:ok', valid: true }) })
  await expect(authPrivateMessage({ shareTicket: 't' })).resolves.toMatchObject({ valid: true })
})

test('a question is answered by the host and its canIUse', () => {
  douyin({ login: () => {}, request: () => {}, canIUse: (schema: string) => schema !== 'login' && !schema.includes('nothing') })
  expect([supports('login'), canIUse('login'), hostSupports('login')]).toEqual([false, false, false])
  expect([supports('request'), canIUse('request.object.url'), canIUse('request.object.nothing')]).toEqual([true, true, false])
  expect([canIUse('open-data'), supports('toString' as never)]).toEqual([true, false])
})

test('about what Taro brings, a question needs no host', () => {
  expect([supports('useDidShow'), supports('getEnv'), supports('useTitleClick'), canIUse('pxTransform')]).toEqual([true, true, false, true])
  expect(explain('setGlobalDataPlugin').reason).toBe('tt has setGlobalDataPlugin only in apps written with Vue 3')
  const ask = canIUseOn({ useDidShow: () => {}, useTitleClick: () => {} })
  expect(['useDidShow', 'useTitleClick', 'useLoad'].map(ask)).toEqual([true, false, false])
})
