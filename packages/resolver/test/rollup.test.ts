import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { contractNames } from '@taro-capability/core'
import { rollup, type Plugin } from 'rollup'
import { esmFile } from '../src'
import { taroCapability } from '../src/rollup'
import { createPlugin } from '../src/rollup/plugin'
import { createWork, type BuildWork } from '../src/work'

const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'taro-capability-')))
afterAll(() => rmSync(root, { recursive: true }))

const questions = ['supports', 'explain', 'canIUse']
const slash = (file: string) => file.replace(/\\/g, '/')

/** Installs an adapter as ESM beside CommonJS. */
function install(name: string): string {
  const folder = path.join(root, 'node_modules', name)
  mkdirSync(path.join(folder, 'dist'), { recursive: true })
  const exported = [...questions, ...contractNames]
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, main: 'dist/index.js', module: 'dist/index.mjs' }))
  writeFileSync(path.join(folder, 'dist/index.js'), exported.map((api) => `exports.${api} = () => {}`).join('\n') + `\nexports.platform = 'acme'`) // prettier-ignore
  writeFileSync(path.join(folder, 'dist/index.mjs'), exported.map((api) => `export const ${api} = () => 'of ${name}'`).join('\n'))
  return slash(path.join(folder, 'dist/index.mjs'))
}

/** Builds virtual modules with the plugin, and says what came out and what was warned of. */
async function build(modules: Record<string, string>, work: () => BuildWork) {
  const warnings: string[] = []
  const virtual: Plugin = {
    name: 'virtual',
    resolveId: (id) => (Object.hasOwn(modules, id) || id === 'taro-capability' ? { id, external: id === 'taro-capability' } : null),
    load: (id) => modules[id] ?? null
  }
  const bundle = await rollup({
    input: Object.keys(modules)[0]!,
    plugins: [createPlugin(work) as Plugin, virtual],
    onwarn: ({ message }) => warnings.push(message),
    treeshake: false
  })
  const { output } = await bundle.generate({ sourcemap: true })
  await bundle.close()
  return { code: output[0].code, map: output[0].map, watched: bundle.watchFiles, warnings }
}

test("the adapter's specifier leads to the ESM file of the platform's adapter", async () => {
  const file = install('@acme/adapter')
  const { code, watched } = await build(
    { '/app/main.js': `import { supports } from 'taro-capability/adapter'\nexport const answer = supports('login')` },
    () => createWork({ platform: 'acme', adapters: { acme: '@acme/adapter' } }, root, esmFile)
  )
  expect(code).toContain("'of @acme/adapter'")
  expect(watched.map(slash)).toContain(file)
})

/** A platform of ours, whose adapter the app has installed. */
const h5 = () => createWork({ platform: 'h5' }, root, () => install('@acme/adapter'))
const page = (name: string) =>
  `import { supports } from 'taro-capability'\nexport const ${name} = supports('authPrivateMesage'), ${name}Too = supports('login')`

test('a question is folded, with a source map, and a misspelled one is warned of with its place', async () => {
  const { code, map, warnings } = await build(
    { '/app/main.js': `export * from '/app/page.js'\n${page('one')}`, '/app/page.js': page('two') },
    h5
  )
  expect(code).toMatch(/one = false, oneToo = false/)
  expect(code).toMatch(/two = false, twoToo = false/)
  expect(map!.sources.map((file) => file.replace(/^.*\//, '')).sort()).toEqual(['main.js', 'page.js'])
  const misspelled = warnings.filter((text) => text.includes("did you mean 'authPrivateMessage'"))
  expect(misspelled.map((text) => /main|page/.exec(text)?.[0]).sort()).toEqual(['main', 'page'])
})

test.each([
  ['/app/part.vue?vue&type=script&lang.ts', false],
  ['/app/part.vue?vue&type=style&lang.css', false],
  ['/app/part.js?raw', false],
  ['\0/app/part.js', false],
  ['/app/part.js', true]
])('%j is a source that is transformed: %p', async (id, expected) => {
  const context = { warn() {}, addWatchFile() {}, resolve: () => Promise.resolve(null) }
  const transformed = await createPlugin(h5).transform.call(context, page('one'), id)
  expect(transformed?.code.includes('oneToo = false')).toBe(expected || undefined)
})

test('the file that defines flags is watched by those that read them', async () => {
  const watched: string[] = []
  writeFileSync(
    path.join(root, 'flags.js'),
    `import { defineFlags } from 'taro-capability'\nexport const flags = defineFlags({ one: 'login' })`
  )
  const context = { warn() {}, addWatchFile: (file: string) => watched.push(file), resolve: () => Promise.resolve(null) }
  const code = `import { flags } from './flags'\nexport const answer = flags.one`
  const transformed = await createPlugin(h5).transform.call(context, code, path.join(root, 'page.js'))
  expect(transformed!.code).toContain('answer = false')
  expect(watched).toContain(path.join(root, 'flags.js'))
})

test('what a build sets stands in our own modules: the platform, the limit for silent hosts, and names to check spelling by', async () => {
  const work = createWork({ platform: 'h5', timeout: 500 }, root, () => install('@acme/adapter'))
  const code =
    'export const all = [process.env.TARO_ENV, __TARO_CAPABILITY_TIMEOUT__, typeof __TARO_CAPABILITY_NAMES__, __TARO_CAPABILITY_OTHER__]'
  const transformed = await work.transform(code, path.join(root, 'node_modules/@taro-capability/core/dist/index.mjs'))
  expect(transformed!.code).toMatch(/^export const all = \["h5", 500, typeof .*, __TARO_CAPABILITY_OTHER__\]/)
  expect(transformed).toMatchObject({ warnings: [], dependencies: [] })
})

test('each build reads imports again, and the work itself is made once', async () => {
  const refresh = jest.fn()
  const redirect = jest.fn((request: string) => (request === 'taro-capability/adapter' ? '/adapter.js' : undefined))
  const makeWork = jest.fn(() => ({ ...h5(), refresh, redirect }))
  const { buildStart, resolveId } = createPlugin(makeWork)
  buildStart()
  buildStart()
  expect(refresh).toHaveBeenCalledTimes(2)
  const resolve = jest.fn(() => Promise.resolve({ id: '/resolved.js' }))
  const context = { warn() {}, addWatchFile() {}, resolve }
  expect(await resolveId.call(context, 'react', '/app/a.js')).toBeNull()
  expect(await resolveId.call(context, 'taro-capability/adapter', undefined)).toEqual({ id: '/resolved.js' })
  // Itself again, it would be asked without end.
  expect(resolve.mock.calls).toEqual([['/adapter.js', undefined, { skipSelf: true }]])
  expect(redirect.mock.calls).toEqual([['react', '/app/a.js'], ['taro-capability/adapter', '']]) // prettier-ignore
  expect(makeWork).toHaveBeenCalledTimes(1)
})

test('a warning is given once a build, and no file is watched that nothing was read from', async () => {
  const warn = jest.fn()
  const { buildStart, transform } = createPlugin(h5)
  const addWatchFile = jest.fn()
  const context = { warn, addWatchFile, resolve: () => Promise.resolve(null) }
  for (let build = 0; build < 2; build++) {
    buildStart()
    for (let time = 0; time < 2; time++) await transform.call(context, page('one'), '/app/a.js')
  }
  await transform.call(context, 'export {}', '/app/b.js')
  expect(warn).toHaveBeenCalledTimes(2)
  expect(addWatchFile).not.toHaveBeenCalled()
})

test('wrong options are refused before a build begins', () => {
  expect(() => taroCapability({ timeout: -1 })).toThrow('option timeout must be milliseconds')
  expect(taroCapability().name).toBe('taro-capability')
})

describe('the platform', () => {
  const { TARO_ENV } = process.env
  afterEach(() => {
    if (TARO_ENV === undefined) delete process.env.TARO_ENV
    else process.env.TARO_ENV = TARO_ENV
  })

  test('is TARO_ENV where no option names one', () => {
    process.env.TARO_ENV = 'rn'
    expect(createWork({}, root, () => 'file').settings.transform.facts.platform).toBe('rn')
    expect(createWork({ platform: 'h5' }, root, () => 'file').settings.transform.facts.platform).toBe('h5')
  })

  test("has its own minimum of the option's", () => {
    const minimum = { weapp: '2.13.0' }
    expect(createWork({ platform: 'weapp', minimum }, root, () => 'file').settings.transform.facts.minimum).toBe('2.13.0')
    expect(createWork({ platform: 'h5', minimum, failClosed: true }, root, () => 'file').settings.transform).toMatchObject({
      facts: { platform: 'h5', minimum: undefined },
      failClosed: true
    })
  })
})
