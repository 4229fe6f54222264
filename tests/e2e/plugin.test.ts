import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { filesIn } from '../../e2e/build'
import { openHarmony } from '../../e2e/hosts/harmony'
import { openMini } from '../../e2e/hosts/mini'
import { miniHosts } from '../../e2e/miniHosts'
import { wxHosts } from '../../e2e/wx'

const example = path.join(__dirname, '../../examples/private-message')
const taro = path.join(example, 'node_modules/@tarojs/cli/bin/taro')
const line = "'taro-capability/plugin'"
/** The same in the example's own configuration, which has an option. */
const entry = `[${line}, { failClosed: true }] as [string, object]`

jest.setTimeout(5 * 60_000)

/** Copies of the example with another line in config/index.ts, each in a folder of its own. */
const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

function appWith(plugins: string, files: Record<string, string> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'taro-capability-'))
  folders.push(folder)
  for (const name of ['src', 'babel.config.js', 'package.json', 'project.config.json', 'tsconfig.json']) {
    cpSync(path.join(example, name), path.join(folder, name), { recursive: true })
  }
  symlinkSync(path.join(example, 'node_modules'), path.join(folder, 'node_modules'))
  const config = readFileSync(path.join(example, 'config/index.ts'), 'utf8')
  expect(config).toContain(entry)
  for (const [name, content] of Object.entries({ ...files, 'config/index.ts': config.replace(entry, plugins) })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

function build(cwd: string, type: string) {
  const env = { ...process.env, NODE_ENV: 'production', EXAMPLE_OUTPUT: 'dist', EXAMPLE_BUNDLER: 'webpack5', EXAMPLE_STOCK: 'false' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [taro, 'build', '--type', type], { cwd, env, encoding: 'utf8' })
  return { status, log: stripVTControlCharacters(stdout + stderr) }
}

const buildWeapp = (cwd: string) => build(cwd, 'weapp')

describe('a wrong option of the plugin ends the build with one sentence', () => {
  const adapter = (exported: string) => ({ 'adapters/weapp/index.js': exported, 'adapters/weapp/package.json': '{ "main": "index.js" }' })
  test.each([
    ['a typo', '{ timeuot: 5000 }', {}, "unknown option 'timeuot'; did you mean 'timeout'?"],
    ['a wrong type', "{ timeout: '5s' }", {}, "option timeout must be milliseconds, 0 or more, not '5s'"],
    ['no object', '5 as unknown as object', {}, 'options must be an object such as { failClosed: true }, not 5'],
    ['a list', '[]', {}, 'options must be an object such as { failClosed: true }, not []'],
    [
      "the resolver's option platform",
      "{ platform: 'h5' }",
      {},
      "unknown option 'platform'; the options are adapters, timeout, minimum, failClosed, strict"
    ],
    [
      'a misspelled platform',
      "{ minimum: { wepp: '2.13.0' } }",
      {},
      "option minimum is for weapp: there is no platform 'wepp'; did you mean 'weapp'?"
    ],
    ['an adapter that is not installed', "{ adapters: { weapp: '@acme/adapter' } }", {}, 'install it: npm i @acme/adapter'],
    [
      'an adapter without its exports',
      "{ adapters: { weapp: require.resolve('../adapters/weapp') } }",
      adapter("exports.platform = 'weapp'; exports.supports = () => true"),
      'does not export explain, canIUse;'
    ],
    [
      'an adapter that reads its host too early',
      "{ adapters: { weapp: require.resolve('../adapters/weapp') } }",
      adapter('exports.version = wx.getSystemInfoSync()'),
      'wx is not defined; it must not touch its host before a call'
    ]
  ])('%s', (_, options, files, sentence) => {
    const { status, log } = buildWeapp(appWith(`[${line}, ${options}]`, files))
    expect(log.split('\n').filter((one) => one.startsWith('taro-capability:'))).toEqual([expect.stringContaining(sentence)])
    expect(log).not.toMatch(/^ +at /m)
    expect(status).toBe(1)
  })
})

test('a question at or below the minimum is folded on weapp too, and its other branch is gone', () => {
  const otherBranches = (options: string) => {
    const folder = appWith(`[${line}, ${options}]`)
    expect(buildWeapp(folder).status).toBe(0)
    return filesIn(path.join(folder, 'dist')).filter((file) => readFileSync(file, 'utf8').includes('elsewhere'))
  }
  expect(otherBranches("{ minimum: { weapp: '2.12.9' } }")).toHaveLength(1)
  expect(otherBranches("{ minimum: { weapp: '2.13.0' } }")).toEqual([])
})

test('a build reports what will not work, and ends where it is strict', () => {
  const { status, log } = buildWeapp(appWith(`[${line}, { strict: true }]`))
  expect(log).toContain('taro-capability: 1 call of 1 API will not work on weapp: 1 error')
  expect(log).toMatch(/^ {2}src\/pages\/forms\/asking\.ts:36:\d+ {2}Taro\.tradePay {2}not on weapp \(undefined\)$/m)
  expect(log).toContain('see all: npx taro-capability check --target weapp')
  expect(log).toContain('1 call will not work on weapp, and the option strict is on')
  expect(status).toBe(1)
})

test("an app's other plugins that use the same hooks go on working, and so does ours", async () => {
  const plugin = `module.exports = (ctx) => {
    ctx.registerMethod({ name: 'onSetupClose', fn: (platform) => {
      platform.runtimePath = [].concat(platform.runtimePath, 'post:' + require.resolve('./runtime'))
    } })
    ctx.modifyRunnerOpts(({ opts }) => { opts.defineConstants = { ...opts.defineConstants, __THEIRS__: '"theirs"' } })
    ctx.modifyWebpackChain(({ chain }) => { chain.resolve.alias.set('their-module', require.resolve('./their-module')) })
    ctx.onBuildStart(() => {})
  }`
  const files = {
    'theirs/index.js': plugin,
    'theirs/runtime.js':
      "globalThis.importForms = { theirs: { call: () => Promise.resolve({}), ask: () => __THEIRS__ + require('their-module') } }",
    'theirs/their-module.js': "module.exports = ' too'"
  }
  const folder = appWith(`${line}, require.resolve('../theirs')`, files)
  expect(buildWeapp(folder).status).toBe(0)

  const output = path.join(folder, 'dist')
  expect(readFileSync(path.join(output, 'app.js'), 'utf8')).toContain('theirs')
  const app = await openMini(output, { wx: wxHosts['too old']!() })
  expect(await app.call('member')).toMatchObject({ outcome: 'rejected', code: 'UNSUPPORTED_VERSION' })
  expect(await app.ask('member')).toBe(false)
  await app.close()
})

test('with the option timeout a silent host fails, by Taro and by the import alike', async () => {
  const folder = appWith(`[${line}, { timeout: 20 }]`)
  expect(buildWeapp(folder).status).toBe(0)
  const app = await openMini(path.join(folder, 'dist'), { wx: wxHosts['never answers']!() })
  for (const form of ['member', 'package']) expect(await app.call(form)).toMatchObject({ outcome: 'rejected', code: 'TIMEOUT' })
  await app.close()
})

describe.each([
  { platform: 'harmony', open: openHarmony },
  { platform: 'alipay', open: (output: string) => openMini(output, miniHosts.alipay!['has nothing']!()) }
])("a third party's adapter for $platform that has one contract", ({ platform, open }) => {
  test('keeps it, and what it lacks fails as not supported; the build says so', async () => {
    const adapter = `exports.platform = '${platform}'
      exports.supports = (api) => api === 'login'
      exports.canIUse = exports.supports
      exports.explain = (api) => ({ api, supported: exports.supports(api) })
      exports.login = () => Promise.resolve({ errMsg: 'login:ok', code: 'from a third party' })`
    const files = { 'adapters/ours/index.js': adapter, 'adapters/ours/package.json': '{ "main": "index.js" }' }
    const folder = appWith(`[${line}, { adapters: { ${platform}: require.resolve('../adapters/ours') } }]`, files)
    const { status, log } = build(folder, platform)
    expect({ status, log }).toMatchObject({ status: 0 })
    expect(log).toContain(
      `has no authPrivateMessage, getShareInfo, updateShareMenu, showShareMenu, hideShareMenu, checkSession; calls of them fail on ${platform}`
    )

    const app = await open(path.join(folder, 'dist'))
    for (const form of ['member', 'named', 'package']) {
      expect([form, await app.call(form)]).toMatchObject([
        form,
        { outcome: 'rejected', code: 'UNSUPPORTED_PLATFORM', callbacks: ['fail', 'complete'] }
      ])
      expect([form, await app.ask(form)]).toEqual([form, false])
    }
    const { answers, calls } = (await app.asking())!
    expect(answers.login).toEqual({ literal: true, variable: true, template: true, optional: true })
    expect(calls.login).toEqual({ did: 'resolved', reported: [] })
    await app.close()
  })
})
