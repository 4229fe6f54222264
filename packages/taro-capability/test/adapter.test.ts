import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { contractNames } from '@taro-capability/core'

const seam = path.join(__dirname, '../adapter/index.js')

/** The CommonJS form of the seam as a bundler would run it: `env` is what replaced `process.env.TARO_ENV`, if anything did. */
function load(globals: object, env?: string) {
  const source = readFileSync(seam, 'utf8')
  const module = { exports: {} as typeof import('taro-capability/adapter') }
  const code = env === undefined ? source : source.replaceAll('process.env.TARO_ENV', JSON.stringify(env))
  vm.runInNewContext(code, {
    exports: module.exports,
    require: (id: string) => jest.requireActual(id.startsWith('.') ? path.join(seam, '..', id) : id),
    ...globals
  })
  return module.exports
}

const failureOf = (adapter: typeof import('taro-capability/adapter')) =>
  adapter.authPrivateMessage({ shareTicket: 'ticket' }).catch((error) => error)

test.each(['weapp', 'alipay', 'tt', 'qq', 'h5', 'rn', 'harmony'])(
  'TARO_ENV %s chooses its adapter, replaced at build time or read at run time',
  (platform) => {
    expect(load({}, platform).platform).toBe(platform)
    expect(load({ process: { env: { TARO_ENV: platform } } }).platform).toBe(platform)
  }
)

test('a platform of Taro without an adapter fails under its own name', async () => {
  const adapter = load({}, 'swan')
  expect(adapter.platform).toBe('swan')
  expect(await failureOf(adapter)).toMatchObject({ code: 'UNSUPPORTED_PLATFORM', platform: 'swan' })
})

test.each([
  ['no process', {}],
  ['a process without env', { process: {} }],
  ['a process without TARO_ENV', { process: { env: {} } }]
])('with %s importing does not throw, and calling says how to choose a platform', async (_what, globals) => {
  const adapter = load(globals)
  expect(adapter.supports('authPrivateMessage')).toBe(false)
  const failure = await failureOf(adapter)
  expect(failure.code).toBe('UNSUPPORTED_PLATFORM')
  expect(failure.errMsg).toContain("add 'taro-capability/plugin' to `plugins` in config/index.ts, or the resolver's plugin to your bundler")
})

test('both forms of the seam say the same', () => {
  const hint = /no platform was chosen.*"/
  const esm = readFileSync(seam.replace('.js', '.mjs'), 'utf8')
  expect(esm.match(hint)).toEqual(expect.arrayContaining(readFileSync(seam, 'utf8').match(hint)!))
})

test("a third party's adapter gets the not-supported failure for each contract that it lacks, and keeps its own", async () => {
  const file = path.join(__dirname, '../adapter/third-party/index.js')
  const own = { platform: 'acme', supports: () => true, explain: () => ({}), canIUse: () => true, login: () => Promise.resolve('own') }
  const completed = {} as Record<string, (option?: object) => Promise<unknown>>
  vm.runInNewContext(readFileSync(file, 'utf8'), {
    exports: completed,
    require: (id: string) => (id === 'taro-capability/third-party-adapter' ? own : jest.requireActual(id))
  })
  expect(completed).toMatchObject({ platform: 'acme', supports: own.supports, explain: own.explain, canIUse: own.canIUse })
  await expect(completed.login!()).resolves.toBe('own')
  const { login: _login, ...lacking } = Object.fromEntries(contractNames.map((api) => [api, completed[api]!]))
  for (const [api, call] of Object.entries(lacking)) {
    await expect(call({})).rejects.toMatchObject({ code: 'UNSUPPORTED_PLATFORM', api, platform: 'acme' })
  }
})

describe('a platform without a package calls what the support data know it to have', () => {
  type Option = { success(result: object): void }
  const result = { errMsg: 'ok' }
  const load = (platform: string, globals: object) => {
    const exported = {} as Record<string, (option?: object) => Promise<unknown>>
    const file = path.join(__dirname, '../adapter', platform, 'index.js')
    vm.runInNewContext(readFileSync(file, 'utf8'), {
      exports: exported,
      require: (id: string) =>
        id.endsWith('stock-taro') ? globals : jest.requireActual(id.startsWith('.') ? path.join(file, '..', id) : id),
      ...globals
    })
    return exported
  }

  test.each([
    ['swan', 'checkSession'],
    ['jd', 'login']
  ])("%s: %s is its host's, under the contract", async (platform, api) => {
    const called: string[] = []
    const adapter = load(platform, { [platform]: { [api]: ({ success }: Option) => [success(result), success({})] } })
    const option = { success: () => called.push('success'), complete: () => called.push('complete') }
    await expect(adapter[api]!(option)).resolves.toBe(result)
    expect(called).toEqual(['success', 'complete'])
    await expect(load(platform, {})[api]!()).rejects.toMatchObject({ code: 'UNAVAILABLE', platform })
    await expect(adapter.authPrivateMessage!({ shareTicket: 't' })).rejects.toMatchObject({ code: 'UNSUPPORTED_PLATFORM', platform })
  })

  test("harmony-hybrid: login is Taro's own, under the contract", async () => {
    const login = ({ success }: Option) => Promise.resolve(success(result))
    await expect(load('harmony-hybrid', { login }).login!()).resolves.toBe(result)
    await expect(load('harmony-hybrid', {}).login!()).rejects.toMatchObject({ code: 'UNAVAILABLE', platform: 'harmony-hybrid' })
  })
})
