// What the adapters of mini programs have in common beyond the contracts. What is WeChat's or Alipay's alone is tested in their packages.
import * as qq from '@taro-capability/adapter-qq'
import * as tt from '@taro-capability/adapter-tt'

type Option = { success(result: object): void; fail(answer: unknown): void; [field: string]: unknown }

const realm = globalThis as Record<string, unknown>

describe.each([
  { platform: 'tt', adapter: tt },
  { platform: 'qq', adapter: qq }
])('$platform', ({ platform, adapter }) => {
  const host = (global: object | undefined) => (realm[platform] = global)
  afterEach(() => host(undefined))

  test('its name is as TARO_ENV spells it', () => expect(adapter.platform).toBe(platform))

  test("a call is the host's, as its method, with every field and the host's result", async () => {
    const result = { errMsg: 'login:ok', code: 'code' }
    const native = jest.fn(function (this: { isOwn?: boolean }, { success }: Option) {
      if (this.isOwn) success(result)
    })
    host({ isOwn: true, login: native })
    await expect(adapter.login({ timeout: 7, force: false } as never)).resolves.toEqual(result)
    expect(native.mock.calls[0]![0]).toMatchObject({ timeout: 7, force: false })
  })

  test('what this host lacks is unavailable, and says its version', async () => {
    host({ getSystemInfoSync: () => ({ SDKVersion: '1.2.3' }) })
    await expect(adapter.showShareMenu()).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      errMsg: expect.stringContaining(`${platform} base library 1.2.3`)
    })
    expect(adapter.explain('showShareMenu')).toMatchObject({ supported: false, host: '1.2.3', source: 'host' })
  })

  test('what no version is known to have fails as that, unless this one has it', async () => {
    host({})
    await expect(adapter.authPrivateMessage({ shareTicket: 't' })).rejects.toMatchObject({ code: 'UNSUPPORTED_PLATFORM', platform })
    host({ authPrivateMessage: ({ success }: Option) => success({ errMsg: 'authPrivateMessage:ok', valid: true }) })
    await expect(adapter.authPrivateMessage({ shareTicket: 't' })).resolves.toMatchObject({ valid: true })
  })

  test('a question is answered by the host and its canIUse', () => {
    host({ login: () => {}, request: () => {}, canIUse: (schema: string) => schema !== 'login' && !schema.includes('nothing') })
    expect([adapter.supports('login'), adapter.canIUse('login'), adapter.hostSupports('login')]).toEqual([false, false, false])
    expect([adapter.supports('request'), adapter.canIUse('request.object.url'), adapter.canIUse('request.object.nothing')]).toEqual([
      true,
      true,
      false
    ])
    expect([adapter.canIUse('open-data'), adapter.supports('toString' as never)]).toEqual([true, false])
  })

  test('about what Taro brings, a question needs no host', () => {
    expect([
      adapter.supports('useDidShow'),
      adapter.supports('getEnv'),
      adapter.supports('useTitleClick'),
      adapter.canIUse('pxTransform')
    ]).toEqual([true, true, false, true])
    expect(adapter.explain('setGlobalDataPlugin').reason).toBe(`${platform} has setGlobalDataPlugin only in apps written with Vue 3`)
    const ask = adapter.canIUseOn({ useDidShow: () => {}, useTitleClick: () => {} })
    expect(['useDidShow', 'useTitleClick', 'useLoad'].map(ask)).toEqual([true, false, false])
  })
})
