import { createTransform, type TransformOptions } from '../src'
import { createRun } from './run'

const h5: TransformOptions = {
  facts: { platform: 'h5' },
  failClosed: true,
  imports: { apiPlugin: true, namespaceModule: 'taro-capability/taro' }
}
const transformed = async (code: string, options = h5) => (await createTransform(options).transform(code, 'page.tsx'))?.code

const helper = "import { failClosed as __failClosed } from 'taro-capability/fail-closed'; "
const taro = "import Taro from '@tarojs/taro'; "

describe('an API that the platform does not have is replaced where it is named', () => {
  test.each([
    ['a stub that makes a promise', 'Taro.shareFileMessage()', "__failClosed('shareFileMessage', 'promise')()"],
    ['a stub that answers at once', 'Taro.getUpdateManager()', "__failClosed('getUpdateManager', 'sync')()"],
    ['a no-op that listens', 'Taro.onSocketOpen(f)', "__failClosed('onSocketOpen', 'listener')(f)"],
    ['what is absent', "Taro['getRenderer']()", "__failClosed('getRenderer', 'sync')()"],
    ['the member of an optional object', 'Taro?.shareFileMessage()', "__failClosed('shareFileMessage', 'promise')()"],
    ['a value', 'call(Taro.shareFileMessage)', "call(__failClosed('shareFileMessage', 'promise'))"]
  ])('%s', async (_, use, expected) => {
    expect(await transformed(taro + use)).toBe(helper + taro + expected)
  })

  test('a named import under another name', async () => {
    const code = "import { shareFileMessage as hide } from '@tarojs/taro'; hide()"
    expect(await transformed(code)).toBe(helper + code.replace('hide()', "__failClosed('shareFileMessage', 'promise')()"))
  })

  test('one that was taken out of the object', async () => {
    const code = `${taro}const { shareFileMessage } = Taro; shareFileMessage()`
    expect(await transformed(code)).toContain("__failClosed('shareFileMessage', 'promise')()")
  })

  test.each([
    [
      'a short property',
      'export const api = { shareFileMessage }',
      "export const api = { shareFileMessage: __failClosed('shareFileMessage', 'promise') }"
    ],
    ['an export', 'export { shareFileMessage as hide }', 'export { __failClosed_shareFileMessage as hide }'],
    ['a default export', 'export default shareFileMessage', "export default __failClosed('shareFileMessage', 'promise')"]
  ])('%s', async (_, use, expected) => {
    expect(await transformed(`import { shareFileMessage } from '@tarojs/taro'; ${use}`)).toContain(expected)
  })

  test('a re-export, beside those of others', async () => {
    const code = await transformed("export { authPrivateMessage, shareFileMessage as hide, showToast } from '@tarojs/taro'")
    expect(code).toContain(
      "const __failClosed_shareFileMessage = (...args) => __failClosed('shareFileMessage', 'promise')(...args); export { __failClosed_shareFileMessage as hide };"
    )
    expect(code).toContain("export { showToast } from '@tarojs/taro'; export { authPrivateMessage } from 'taro-capability/taro'")
  })

  test('two of a list', async () => {
    expect(await transformed("export { shareFileMessage as a, getRenderer as b, request } from '@tarojs/taro'")).toContain(
      'export { __failClosed_shareFileMessage as a, __failClosed_getRenderer as b }; export { request } from'
    )
  })

  test.each(['const', 'export const'])('a key that %s { … } computes', async (declaration) => {
    expect(await transformed(`${taro}${declaration} { [Taro.shareFileMessage]: a } = b`)).toContain(
      `${taro}${declaration} { [__failClosed('shareFileMessage', 'promise')]: a } = b`
    )
  })

  test('a key that a parameter computes', async () => {
    expect(await transformed(`${taro}export const f = ({ [Taro.shareFileMessage]: a }) => a`)).toContain(
      "({ [__failClosed('shareFileMessage', 'promise')]: a }) => a"
    )
  })

  test('an export that is taken out of the object, beside others', async () => {
    const code = await transformed(`${taro}export const { request, shareFileMessage: hide } = Taro`)
    expect(code).toContain(
      "export const hide = (...args) => __failClosed('shareFileMessage', 'promise')(...args); export const { request } = Taro"
    )
  })

  test('in a CommonJS source by a require', async () => {
    const code = "const Taro = require('@tarojs/taro'); Taro.shareFileMessage()"
    expect(await transformed(code)).toContain("const { failClosed: __failClosed } = require('taro-capability/fail-closed'); ")
  })
})

test.each([
  ['works', 'Taro.request()'],
  ['is a hook', 'Taro.useShareAppMessage(f)'],
  ['is an object', 'Taro.cloud'],
  ['is given another value', 'Taro.shareFileMessage = own'],
  ['is a type', 'type Hide = typeof Taro.shareFileMessage'],
  ['has a contract, and so the adapter', 'Taro.authPrivateMessage()'],
  ['does not exist', 'Taro.nothing()'],
  ['is passed on, and works', "export { request } from '@tarojs/taro'; export * from '@tarojs/taro'"],
  ['is passed on from another module', "export { shareFileMessage } from 'taro-capability'"]
])('what %s is left alone', async (_, use) => {
  expect(await transformed(taro + use)).toBeUndefined()
})

test('what a source has put there itself is called, where nothing looks for it while the app runs', async () => {
  const code = `${taro}Taro.shareFileMessage = own; Taro.shareFileMessage(); Taro.getRenderer()`
  const outside = { facts: h5.facts, failClosed: true }
  expect(await transformed(code, outside)).toBe(helper + code.replace('Taro.getRenderer', "__failClosed('getRenderer', 'sync')"))
  expect(await transformed(code)).toContain("__failClosed('shareFileMessage', 'promise')()")
})

test('what is evaluated on the way to it stays', async () => {
  expect(await transformed(`${taro}(log(), Taro).shareFileMessage()`)).toBe(
    `${helper}${taro};(log(), __failClosed('shareFileMessage', 'promise'))()`
  )
})

test('several names at the end of a list leave no comma behind, and their lines', async () => {
  const code = "export {\n  request,\n  shareFileMessage,\n  getUpdateManager,\n} from '@tarojs/taro'\nlast()"
  const text = await transformed(code)
  expect(text).toMatch(/export \{\n {2}request\n\n,\n\} from '@tarojs\/taro'\nlast\(\)$/)
})

test('another object of that name is left alone, and so is everything without the option', async () => {
  expect(await transformed("const Taro = own; Taro.shareFileMessage() // '@tarojs/taro'")).toBeUndefined()
  expect(await transformed(`${taro}Taro.shareFileMessage()`, { ...h5, failClosed: false })).toBeUndefined()
})

describe('what is given a value is left alone', () => {
  test.each([
    ['(Taro.shareFileMessage as any) = own'],
    ['Taro.shareFileMessage! = own'],
    ['(<any>Taro.shareFileMessage) = own'],
    ['Taro.shareFileMessage++'],
    ['--Taro.shareFileMessage'],
    ['Taro.shareFileMessage &&= own'],
    ['Taro.shareFileMessage += 1'],
    ['[Taro.shareFileMessage] = [own]'],
    ['[Taro.shareFileMessage = 1, ...Taro.getRenderer] = [own]'],
    ['for (Taro.shareFileMessage of list) call()'],
    ['for (Taro.shareFileMessage in list) call()'],
    ['for (const [a = 1] of list) ({ a: Taro.shareFileMessage } = y)'],
    ['({ a: Taro.shareFileMessage } = y)'],
    ['({ a: Taro.shareFileMessage = 1, ...Taro.getRenderer } = y)'],
    ['({ a: (Taro.shareFileMessage as any) } = y)'],
    ['delete Taro.shareFileMessage'],
    ['delete (Taro as any)?.shareFileMessage'],
    ['export type A = typeof Taro.shareFileMessage']
  ])('%s', async (use) => {
    // The language of a page has no `<any>`.
    const { transform } = createTransform(h5)
    expect((await transform(`${taro}${use}`, 'page.ts'))?.code).toBeUndefined()
  })

  test('and what is read beside it is replaced', async () => {
    expect(await transformed(`${taro}Taro.getRenderer = Taro.shareFileMessage`)).toBe(
      `${helper}${taro}Taro.getRenderer = __failClosed('shareFileMessage', 'promise')`
    )
  })
})

describe('an API of which only the running app knows whether it works', () => {
  const third = { ...h5, facts: { platform: 'h5', thirdParty: true } }
  const outcomeOf = async (code: string, options: TransformOptions, works: boolean) => {
    const run = await createRun(code, options)
    const { a } = await run({ scanCode: works, shareFileMessage: works }).ended
    return Promise.resolve()
      .then(a as () => unknown)
      .catch((failure: { code: string }) => failure.code)
  }
  const FORMS = [
    `${taro}export const a = () => Taro.scanCode()`,
    "import { scanCode as scan } from '@tarojs/taro'; export const a = () => scan()",
    `${taro}const { scanCode } = Taro; export const a = () => scanCode()`,
    "const t = require('@tarojs/taro'); exports.a = () => (0,t.default.scanCode)()",
    "const loaded = await import('@tarojs/taro'); export const a = () => loaded.default.scanCode()",
    `${taro}export const { scanCode } = Taro; export const a = () => exports.scanCode()`,
    "import { scanCode } from '@tarojs/taro'; export { scanCode as scan }; export const a = () => exports.scan()",
    "export { scanCode as scan, request } from '@tarojs/taro'; export const a = () => exports.scan()",
    "export const { scanCode } = require('@tarojs/taro'); export const a = () => exports.scanCode()",
    "export const { request, scanCode: b } = require('@tarojs/taro').default, c = 1; export const a = () => exports.b()",
    "export const { default: { scanCode } } = require('@tarojs/taro'); export const a = () => exports.scanCode()",
    `${taro}export const { scanCode } = (1, Taro); export const a = () => exports.scanCode()`,
    "export const { scanCode } = await import('@tarojs/taro'); export const a = () => exports.scanCode()"
  ]

  test.each(FORMS)('works where its condition holds, and fails elsewhere: %s', async (code) => {
    expect([await outcomeOf(code, h5, true), await outcomeOf(code, h5, false)]).toEqual(['called', 'UNSUPPORTED_PLATFORM'])
  })

  test.each(FORMS)("is what a third party's adapter says: %s", async (scan) => {
    const code = scan.replaceAll('scanCode', 'shareFileMessage')
    expect([await outcomeOf(code, third, true), await outcomeOf(code, third, false)]).toEqual(['called', 'UNSUPPORTED_PLATFORM'])
  })

  test("a name that the source has for it is taken where Taro's Babel plugin knows no second one", async () => {
    const code = "import { request, type scanCode as Scan, scanCode as own } from '@tarojs/taro'; export { scanCode } from '@tarojs/taro'"
    const stockOf = async (platform: string, imports: TransformOptions['imports']) =>
      /'scanCode', 'promise', (\w+)/.exec(
        (await transformed(code, { facts: { platform, thirdParty: true }, failClosed: true, imports }))!
      )?.[1]
    expect(await stockOf('harmony', { apiPlugin: true })).toBe('own')
    expect(await stockOf('h5', h5.imports)).toBe('__stock_scanCode')
  })

  test("what a variable holds is read from it, as Taro's Babel plugin knows it", async () => {
    expect(await transformed(`${taro}export const { scanCode } = Taro`)).toContain("'promise', Taro.scanCode)(...args)")
  })

  test('outside of Taro it is imported from Taro', async () => {
    const { imports: _, ...outside } = third
    const code =
      "import { scanCode } from 'taro-capability'; export { scanCode as scan } from '@tarojs/taro'; export const a = () => exports.scan()"
    expect(await transformed(code, outside)).toContain("import { scanCode as __stock_scanCode } from '@tarojs/taro'; ")
    expect([await outcomeOf(code.slice(44), outside, true), await outcomeOf(code.slice(44), outside, false)]).toEqual([
      'called',
      'UNSUPPORTED_PLATFORM'
    ])
  })

  test('what Taro has is left alone, whatever the adapter says', async () => {
    expect(await transformed(`${taro}Taro.request()`, third)).toBeUndefined()
  })
})

describe('a source with neither import nor export', () => {
  test('that only uses import() gets an import', async () => {
    const code = "const loaded = import('@tarojs/taro').then((taro) => taro.shareFileMessage())"
    expect(await transformed(code)).toMatch(/^import \{ failClosed as __failClosed \} from/)
  })

  test.each(['const module = own', 'requires()', 'myexports()', 'const { exports } = own; exports()'])(
    'so does one with %s',
    async (statement) => {
      const code = `${statement}; import('@tarojs/taro').then((taro) => taro.shareFileMessage())`
      expect(await transformed(code)).toMatch(/^import \{ failClosed as __failClosed \} from/)
    }
  )

  test.each([
    ['import() beside a require', "const a = require('./a'); import('@tarojs/taro').then((taro) => taro.shareFileMessage())"],
    ['import() beside exports', "exports.a = import('@tarojs/taro').then((taro) => taro.shareFileMessage())"],
    ['an import of TypeScript', "import Taro = require('@tarojs/taro'); Taro.shareFileMessage()"],
    ['an export of TypeScript', "export = { a: import('@tarojs/taro').then((taro) => taro.shareFileMessage()) }"],
    ['module', "const a = import('@tarojs/taro').then((taro) => taro.shareFileMessage()); if (module) a()"]
  ])('that is CommonJS gets a require: %s', async (_, code) => {
    expect(await transformed(code)).toContain("require('taro-capability/fail-closed')")
  })
})
