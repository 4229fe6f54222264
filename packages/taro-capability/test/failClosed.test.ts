// With the option `failClosed` no way to reach a member of the Taro object finds a stub that looks like success.
import { isUnsupported, type Failure } from '@taro-capability/core'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import vm from 'node:vm'
import { build, type Plugin } from 'esbuild'
import { createFailingModules, writeFailingCommonJs } from '../src/plugin/failingModules'

type Members = Record<string, (...args: unknown[]) => unknown>

const root = mkdtempSync(path.join(os.tmpdir(), 'failing-'))
afterAll(() => rmSync(root, { recursive: true }))

mkdirSync(path.join(root, 'node_modules'))
const packages = path.join(__dirname, '../..')
const stub = "export const stub = () => Promise.resolve('stub')\n"
const NAMES = ['shareFileMessage', 'openLocation', 'scanCode', 'request', 'useShareAppMessage']

/** Stock Taro, whose stubs look like success: the named exports, and the default object with all of them. */
const stock = path.join(root, 'stock.mjs')
writeFileSync(
  stock,
  `${stub}export { ${NAMES.map((name) => `stub as ${name}`).join(', ')} }\nexport default { ${NAMES.map((name) => `${name}: stub`).join(', ')} }\n`
)

type Wiring = 'web' | 'metro' | 'harmony'

/** Bundles an app for h5 as the plugin has it wired on a target, and runs it. */
async function run(app: string, wired: Wiring = 'web', globals: object = {}): Promise<Members> {
  const facts = { platform: 'h5' }
  const failing = createFailingModules(root, facts)
  const standIns = {
    web: () => failing.standIn(stock),
    metro: () => writeFailingCommonJs(root, stock.replace('.mjs', '.cjs'), facts),
    harmony: () => failing.module(stock)
  }
  const files: Record<string, string> = {
    '@tarojs/taro': standIns[wired](),
    [stock.replace('.mjs', '.cjs')]: stock,
    'taro-capability/fail-closed': path.join(packages, 'taro-capability/src/fail-closed.ts'),
    'taro-capability/adapter': path.join(packages, 'adapter-h5/src/index.ts'),
    '@taro-capability/core': path.join(packages, 'core/src/index.ts')
  }
  const wiring: Plugin = {
    name: 'wiring',
    setup: ({ onResolve }) => onResolve({ filter: /./ }, ({ path: request }) => (request in files ? { path: files[request] } : undefined))
  }
  const contents = wired === 'web' ? `import ${JSON.stringify(failing.entry())}\n${app}` : app
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'app',
    plugins: [wiring]
  })
  return vm.runInNewContext(`${outputFiles[0]!.text};app`, { Promise, setTimeout, ...globals }) as Members
}

const codeOf = async (call: () => unknown) =>
  Promise.resolve()
    .then(call)
    .catch((failure: Failure) => (isUnsupported(failure) ? failure.code : failure))

const FORMS = [
  ['a computed key', "import Taro from '@tarojs/taro'; export const call = () => Taro[['share', 'FileMessage'].join('')]()"],
  ['a spread', "import Taro from '@tarojs/taro'; export const call = () => ({ ...Taro }).shareFileMessage()"],
  ['a class field', "import Taro from '@tarojs/taro'; class A { api = Taro }; export const call = () => new A().api.shareFileMessage()"],
  ['a variable', "import Taro from '@tarojs/taro'; let Y; Y = Taro; export const call = () => Y.shareFileMessage()"],
  ['what is not there', "import Taro from '@tarojs/taro'; export const call = () => Taro['getRen' + 'derer']()"],
  ['a namespace', "import * as T from '@tarojs/taro'; export const call = (name = 'shareFileMessage') => T[name]()"],
  ['a barrel', "export { shareFileMessage as call } from '@tarojs/taro'"],
  ['require', "export const call = () => require('@tarojs/taro').shareFileMessage()"],
  ['its default', "export const call = () => require('@tarojs/taro').default.shareFileMessage()"],
  ['import()', "export const call = () => import('@tarojs/taro').then((taro) => taro.shareFileMessage())"]
]

describe.each<Wiring>(['web', 'harmony'])('wired as on %s', (wired) => {
  test.each(FORMS)('a stub reached by %s fails', async (_, app) => {
    const { call } = await run(app!, wired)
    expect(await codeOf(call!)).toBe('UNSUPPORTED_PLATFORM')
  })

  test.each(FORMS.slice(0, -1))("an app's own comes before it, reached by %s", async (_, app) => {
    const polyfill = `import Own from '@tarojs/taro'
      export const polyfill = () => Object.assign(Own, { shareFileMessage: () => 'own', getRenderer: () => 'own' })`
    const { call, polyfill: put } = await run(`${polyfill}\n${app}`, wired)
    put!()
    expect(await codeOf(call!)).toBe('own')
  })
})

test('what wraps a stub calls the stub, and not itself', async () => {
  const { call } = await run(
    "import Taro from '@tarojs/taro'; const stub = Taro.shareFileMessage; Taro.shareFileMessage = (o) => stub(o); export const call = () => Taro.shareFileMessage()"
  )
  expect(await codeOf(call!)).toBe('UNSUPPORTED_PLATFORM')
})

test.each([
  ['a name', "exports.call = () => require('@tarojs/taro').shareFileMessage()"],
  ['the object', "exports.call = () => require('@tarojs/taro').default.shareFileMessage()"]
])('a stub reached by %s fails under metro', async (_, app) => {
  const { call } = await run(app, 'metro')
  expect(await codeOf(call!)).toBe('UNSUPPORTED_PLATFORM')
})

test('what works, and what is a hook, stays', async () => {
  const { call } = await run(
    "import Taro, { request } from '@tarojs/taro'; export const call = () => [Taro.request, request, Taro.useShareAppMessage].map((f) => f())"
  )
  expect(await Promise.all(call!() as unknown[])).toEqual(['stub', 'stub', 'stub'])
})

test.each([
  "import Taro from '@tarojs/taro'; export const call = () => Taro.scanCode()",
  "export { scanCode as call } from '@tarojs/taro'"
])('what works under a condition is asked about at each call: %s', async (app) => {
  const globals: { wx?: object } = { wx: {} }
  const { call } = await run(app, 'web', globals)
  expect(await codeOf(call!)).toBe('UNSUPPORTED_PLATFORM')
  Object.assign(globals.wx!, { scanQRCode: () => undefined })
  expect(await call!()).toBe('stub')
})
