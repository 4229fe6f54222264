import { contracts, createMiniHost, hostApi, hostHas, translateHost, type HostWords } from '../src'

type Native = { success(result: unknown): void; fail(answer: unknown): void; [field: string]: unknown }

let global: Record<string, unknown> | undefined
const words: HostWords = {
  names: { login: 'getCode', scanCode: 'scan', getDeviceInfo: '' },
  defaults: { login: { scope: 'base', kept: false } },
  result: (result, api) => ({ ...result, errMsg: `${api}:ok` }),
  failure: (answer, api) => ({ errMsg: `${api}:fail ${(answer as { why: string }).why}` })
}
const getGlobal = translateHost(() => global, words)
const host = createMiniHost('acme', getGlobal, 'acme base library')
const login = hostApi(contracts.login, host)
const has = (api: string) => hostHas(host.apis, api)

describe('names', () => {
  test("what is renamed is there under Taro's name alone", () => {
    global = { getCode: () => {}, login: () => {}, scan: () => {}, request: () => {} }
    expect(['login', 'getCode', 'scanCode', 'scan', 'request'].map(has)).toEqual([true, false, true, false, true])
    global = { login: () => {}, scanCode: () => {} }
    expect(['login', 'scanCode'].map(has)).toEqual([false, false])
  })

  test('an empty name hides what the host has', () => {
    global = { getDeviceInfo: () => {} }
    expect(has('getDeviceInfo')).toBe(false)
  })

  test("the host's own canIUse is asked by its name, as its method", () => {
    const asked: unknown[] = []
    const canIUse = function (this: unknown, schema: string) {
      asked.push([this === global, schema])
      return false
    }
    global = { getCode: () => {}, canIUse }
    expect(has('login')).toBe(false)
    const { canIUse: ask } = host.apis()
    expect([ask!('scanCode.object.type'), ask!('request')]).toEqual([false, false])
    expect(asked).toEqual([[true, 'getCode'], [true, 'scan.object.type'], [true, 'request']]) // prettier-ignore
  })

  test('a host without canIUse has none', () => {
    global = { getCode: () => {} }
    expect(host.apis().canIUse).toBeUndefined()
    expect(has('login')).toBe(true)
  })
})

describe('a contract', () => {
  test("gets defaults under the caller's fields, and gives a result in Taro's words", async () => {
    const getCode = jest.fn(function (this: unknown, { success }: Native) {
      if (this === global) success({ code: 7 })
    })
    global = { getCode }
    await expect(login({ kept: true } as never)).resolves.toEqual({ code: 7, errMsg: 'login:ok' })
    expect(getCode.mock.calls[0]![0]).toMatchObject({ scope: 'base', kept: true })
  })

  test("fails in Taro's words", async () => {
    global = { getCode: ({ fail }: Native) => fail({ why: 'no' }) }
    await expect(login()).rejects.toMatchObject({ code: 'HOST_FAILED', errMsg: 'login:fail no' })
  })

  test.each([
    ['a text', 'no', 'login:fail no'],
    ['nothing', undefined, 'login:fail the host gave no reason'],
    ['what cannot be read', new Proxy({}, { get: () => { throw new Error('no') } }), 'login:fail the host gave no reason'] // prettier-ignore
  ])('is given %s as it is', async (_, answer, errMsg) => {
    global = { getCode: ({ fail }: Native) => fail(answer) }
    await expect(login()).rejects.toMatchObject({ code: 'HOST_FAILED', errMsg })
  })

  test('without words is as the host has it, but for its name', async () => {
    const plain = createMiniHost('acme', translateHost(() => global, {}), 'acme base library') // prettier-ignore
    const result = { errMsg: 'login:ok' }
    global = { login: ({ success }: Native) => success(result) }
    await expect(hostApi(contracts.login, plain)()).resolves.toBe(result)
  })
})

describe('the global', () => {
  test('is translated once, until there is another', () => {
    global = { getCode: () => {} }
    const first = getGlobal()
    expect(getGlobal()).toBe(first)
    global = { getCode: () => {} }
    expect(getGlobal()).not.toBe(first)
  })

  test('that goes away leaves nothing behind', () => {
    global = { getCode: () => {} }
    expect(has('login')).toBe(true)
    global = undefined
    expect(has('login')).toBe(false)
  })

  test('gets an API later', () => {
    global = {}
    expect(has('login')).toBe(false)
    global.getCode = () => {}
    expect(has('login')).toBe(true)
  })
})
