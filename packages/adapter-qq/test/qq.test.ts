import { authPrivateMessage, canIUse, canIUseOn, explain, hostSupports, login, platform, showShareMenu, supports } from '../src'

const realm = globalThis as { qq?: object }
const tencent = (qq: object | undefined) => (realm.qq = qq)
afterEach(() => tencent(undefined))

type Option = { success(result: object): void; fail(answer: unknown): void; [field: string]: unknown }

test('its name is as TARO_ENV spells it', () => expect(platform).toBe('qq'))

test("a call is the host's, as its method, with every field and the host's result", async () => {
  const result = { errMsg: 'login:ok', code: 'code' }
  const native = jest.fn(function (this: { isOwn?: boolean }, { success }: Option) {
    if (this.isOwn) success(result)
  })
  tencent({ isOwn: true, login: native })
  await expect(login({ timeout: 7, force: false } as never)).resolves.toEqual(result)
  expect(native.mock.calls[0]![0]).toMatchObject({ timeout: 7, force: false })
})

// https://q.qq.com/wiki/develop/miniprogram/API/
test("a failure has QQ's errMsg and errCode", async () => {
  tencent({ login: ({ fail }: Option) => fail({ errMsg: 'login:fail no', errCode: -1 }) })
  await expect(login()).rejects.toMatchObject({ code: 'HOST_FAILED', errMsg: 'login:fail no', errCode: -1 })
})

test('what this host lacks is unavailable, and says its version', async () => {
  tencent({ getSystemInfoSync: () => ({ SDKVersion: '1.2.3' }) })
  await expect(showShareMenu()).rejects.toMatchObject({ code: 'UNAVAILABLE', errMsg: expect.stringContaining('qq base library 1.2.3') })
  expect(explain('showShareMenu')).toMatchObject({ supported: false, host: '1.2.3', source: 'host' })
})

test('what no version is known to have fails as that, unless this one has it', async () => {
  tencent({})
  await expect(authPrivateMessage({ shareTicket: 't' })).rejects.toMatchObject({ code: 'UNSUPPORTED_PLATFORM', platform: 'qq' })
  tencent({ authPrivateMessage: ({ success }: Option) => success({ errMsg: 'authPrivateMessage:ok', valid: true }) })
  await expect(authPrivateMessage({ shareTicket: 't' })).resolves.toMatchObject({ valid: true })
})

test('a question is answered by the host and its canIUse', () => {
  tencent({ login: () => {}, request: () => {}, canIUse: (schema: string) => schema !== 'login' && !schema.includes('nothing') })
  expect([supports('login'), canIUse('login'), hostSupports('login')]).toEqual([false, false, false])
  expect([supports('request'), canIUse('request.object.url'), canIUse('request.object.nothing')]).toEqual([true, true, false])
  expect([canIUse('open-data'), supports('toString' as never)]).toEqual([true, false])
})

test('about what Taro brings, a question needs no host', () => {
  expect([supports('useDidShow'), supports('getEnv'), supports('useTitleClick'), canIUse('pxTransform')]).toEqual([true, true, false, true])
  expect(explain('setGlobalDataPlugin').reason).toBe('qq has setGlobalDataPlugin only in apps written with Vue 3')
  const ask = canIUseOn({ useDidShow: () => {}, useTitleClick: () => {} })
  expect(['useDidShow', 'useTitleClick', 'useLoad'].map(ask)).toEqual([true, false, false])
})
