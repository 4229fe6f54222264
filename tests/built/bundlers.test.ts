import { adaptersIn } from '../../e2e/adapters'
import { buildAll, createApp, openBundle, type Build, type Outcome } from './app'

jest.setTimeout(5 * 60_000)

const bundlers = ['rollup', 'vite-4', 'vite-7', 'webpack', 'metro']
const platforms = ['weapp', 'h5', 'rn', 'harmony', 'alipay']
/** Where the running host answers, and a question stays. */
const asksHost = (platform: string) => ['weapp', 'alipay'].includes(platform)
const entries = ['app.mjs', 'app.cjs'] as const
const modes = ['production', 'development'] as const

const result = { errMsg: 'authPrivateMessage:ok', valid: true }
const wx = { authPrivateMessage: (option: { success(result: object): void }) => option.success(result) }
const silent = { authPrivateMessage: () => {} }
const supportedBranch = 'reached the supported branch'
const flaggedBranch = 'reached the flagged branch'

const matrix: Build[] = platforms.flatMap((platform) =>
  entries.flatMap((entry) => modes.map((mode) => ({ name: `${platform} ${entry} ${mode}`, entry, mode, plugin: { platform } })))
)
const app = { entry: 'app.mjs', mode: 'production' } as const
const others: Build[] = [
  { ...app, name: 'third party', plugin: { platform: 'alipay', adapters: { alipay: '@acme/adapter' } } },
  { ...app, name: 'older adapter', plugin: { platform: 'alipay', adapters: { alipay: '@acme/older' } } },
  { ...app, name: 'half an adapter', plugin: { platform: 'alipay', adapters: { alipay: '@acme/half' } } },
  { ...app, name: 'no adapter', plugin: { platform: 'alipay', adapters: { alipay: '@acme/nowhere' } } },
  { ...app, name: 'typo', plugin: { platfrom: 'h5' } },
  { ...app, name: 'misspelled', entry: 'misspelled.mjs', plugin: { platform: 'rn' } },
  { ...app, name: 'minimum', plugin: { platform: 'weapp', minimum: { weapp: '2.13.0' } } },
  ...(['production', 'development'] as const).map((mode): Build => ({
    name: `fail closed ${mode}`,
    mode,
    entry: 'closed.mjs',
    plugin: { platform: 'rn', failClosed: true }
  }))
]
/** metro is React Native's: no other platform to choose by itself, no silent host, nothing that replaces TARO_ENV. */
const notMetros: Build[] = [
  { ...app, name: 'timeout', plugin: { platform: 'weapp', timeout: 5 } },
  { ...app, name: 'TARO_ENV of the build', plugin: {}, env: 'h5' },
  { ...app, name: 'nothing' },
  ...platforms.map((platform): Build => ({ ...app, name: `${platform} replaced`, platform }))
]

describe.each(bundlers)('%s', (bundler) => {
  const isMetro = bundler === 'metro'
  let folder: string
  let outcomes: Record<string, Outcome>
  beforeAll(() => {
    folder = createApp()
    outcomes = buildAll(bundler, folder, isMetro ? [...matrix, ...others] : [...matrix, ...others, ...notMetros])
  })
  const open = (name: string, globals?: object) => {
    expect(outcomes[name]!.outcome).toBe('built')
    return openBundle(bundler, folder, name, globals)
  }
  const failureOf = (call: Promise<unknown>) => call.then(() => 'resolved', (failure) => failure) // prettier-ignore

  describe.each(entries)('%s', (entry) => {
    test.each(modes)('weapp asks WeChat (%s)', async (mode) => {
      const { app } = open(`weapp ${entry} ${mode}`, { wx })
      expect(app.ask()).toBe(true)
      await expect(app.call({ shareTicket: 't' })).resolves.toEqual(result)
    })

    test.each(platforms.slice(1, isMetro ? -1 : undefined).flatMap((platform) => modes.map((mode) => [platform, mode])))(
      '%s fails by contract (%s)',
      async (platform, mode) => {
        const { app } = open(`${platform} ${entry} ${mode}`)
        const called: string[] = []
        const callbacks = {
          success: () => called.push('success'),
          fail: () => called.push('fail'),
          complete: () => called.push('complete')
        }
        expect(await failureOf(app.call({ shareTicket: 't', ...callbacks }))).toMatchObject({ code: 'UNSUPPORTED_PLATFORM', platform })
        expect(called).toEqual(['fail', 'complete'])
        expect(app.ask()).toBe(false)
      }
    )

    test.each(platforms)('%s has its own adapter in the bundle and no other', (platform) => {
      for (const mode of modes) expect(adaptersIn(open(`${platform} ${entry} ${mode}`).code)).toEqual([platform])
    })
  })

  if (!isMetro) {
    test.each(platforms)('%s: a branch that the platform decides is gone, with what it imports', (platform) => {
      const { code, app } = open(`${platform} app.mjs production`, { wx })
      expect(code.includes(supportedBranch)).toBe(asksHost(platform))
      expect(app.guarded()).toBe(platform === 'weapp' ? supportedBranch : undefined)
    })

    test.each(platforms)('%s: so is a branch behind a flag that another module defines', (platform) => {
      const { code, app } = open(`${platform} app.mjs production`, { wx })
      expect(code.includes(flaggedBranch)).toBe(asksHost(platform))
      expect(app.flagged()).toBe(platform === 'weapp' ? flaggedBranch : undefined)
    })

    test.each(platforms)('%s: without the plugin, replacing TARO_ENV is enough', async (platform) => {
      const { code, app } = open(`${platform} replaced`, { wx })
      expect(adaptersIn(code)).toEqual([platform])
      const outcome = await failureOf(app.call({ shareTicket: 't' }))
      if (platform === 'weapp') expect(outcome).toBe('resolved')
      else expect(outcome).toMatchObject({ code: 'UNSUPPORTED_PLATFORM', platform })
    })

    test('a limit fails a silent host', async () => {
      expect(await failureOf(open('timeout', { wx: silent }).app.call({ shareTicket: 't' }))).toMatchObject({ code: 'TIMEOUT' })
    })

    test('the platform may come from TARO_ENV', async () => {
      expect(await failureOf(open('TARO_ENV of the build').app.call({}))).toMatchObject({ platform: 'h5' })
    })

    test('where nothing chose a platform, importing works and calling says how to choose one', async () => {
      const failure = await failureOf(open('nothing').app.call({ shareTicket: 't' }))
      expect(failure).toMatchObject({ code: 'UNSUPPORTED_PLATFORM', errMsg: expect.stringContaining("'taro-capability/plugin'") })
    })
  }

  test("a third party's adapter is taken, and asked at run time", async () => {
    const { app } = open('third party')
    expect(app.ask()).toBe(true)
    await expect(app.call({})).resolves.toEqual({ from: 'acme' })
  })

  test('and what it lacks fails by contract', async () => {
    const { app } = open('third party')
    expect(await failureOf(app.logIn())).toMatchObject({ code: 'UNSUPPORTED_PLATFORM', api: 'login', platform: 'alipay' })
  })

  test.each([
    ['half an adapter', 'adapter @acme/half does not export supports, explain, canIUse'],
    ['no adapter', 'install it: npm i @acme/nowhere'],
    ['typo', "unknown option 'platfrom'; did you mean 'platform'?"]
  ])('%s fails the build with one sentence', (name, sentence) => {
    expect(outcomes[name]!.outcome).toContain(sentence)
  })

  test("what a third party's adapter lacks fails as not supported, and the build says so once", async () => {
    const { app } = open('older adapter')
    expect(app.ask()).toBe(true)
    expect(await failureOf(app.call({}))).toMatchObject({ code: 'UNSUPPORTED_PLATFORM', platform: 'alipay' })
    const reports = outcomes['older adapter']!.warnings.filter((warning) => warning.includes('@acme/older'))
    expect(reports).toEqual([expect.stringContaining('has no authPrivateMessage')])
  })

  test('a misspelled question is reported once, with its place, in the way of the bundler', () => {
    const reports = outcomes.misspelled!.warnings.filter((warning) => warning.includes('authPrivateMesage'))
    expect(reports).toEqual([expect.stringMatching(/misspelled\.mjs:2:31: .*did you mean 'authPrivateMessage'/)])
  })

  test('a question that the declared minimum answers is not asked at run time', () => {
    expect(open('minimum', { wx: {} }).app.ask()).toBe(true)
  })

  test.each(modes)('with failClosed, an API that the platform does not have fails (%s)', async (mode) => {
    expect(await failureOf(open(`fail closed ${mode}`).app.call({}))).toMatchObject({ code: 'UNSUPPORTED_PLATFORM', api: 'chooseInvoice' })
  })
})
