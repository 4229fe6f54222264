import { createTransform, type TransformOptions } from '../src'

const staticOn = (platform: string) => ({ platform, isStatic: true })

/** h5 and rn: a module of ours has every API by name, and the platform decides. */
const h5: TransformOptions = { facts: staticOn('h5'), imports: { apiPlugin: true, namespaceModule: 'taro-capability/taro' } }
const h5Vite: TransformOptions = { ...h5, imports: { ...h5.imports, rewriteRequire: true } }
/** harmony: the default object has every API. */
const harmony: TransformOptions = {
  facts: staticOn('harmony'),
  imports: { apiPlugin: true, rewriteRequire: true, rewriteDynamicImport: true }
}
const weapp: TransformOptions = { facts: { platform: 'weapp', isStatic: false }, imports: {} }
/** A bundler outside Taro: nothing breaks imports there. */
const plain: TransformOptions = { facts: staticOn('h5') }

const transform = (code: string, file: string, options: TransformOptions) => createTransform(options).transform(code, file)
const transformed = async (code: string, options: TransformOptions, file = 'page.tsx') => (await transform(code, file, options))?.code

describe('a question that the platform decides is folded', () => {
  const taro = "import Taro from '@tarojs/taro'; "
  test.each([
    ["Taro.canIUse('authPrivateMessage')"],
    ['Taro.canIUse("authPrivateMessage")'],
    ['Taro.canIUse(`authPrivateMessage`)'],
    ["Taro['canIUse']('authPrivateMessage')"],
    ["Taro?.canIUse?.('authPrivateMessage')"],
    ["Taro.canIUse('authPrivateMessage.object.shareTicket')"],
    ["Taro.canIUse('authPrivateMessage' as string)"],
    ["(Taro as any).canIUse('auth' + 'PrivateMessage')"]
  ])('%s', async (question) => {
    expect(await transformed(`${taro}if (${question}) call('authPrivateMessage')`, h5)).toBe(`${taro}if (false) call('authPrivateMessage')`)
  })

  test('asked of a constant', async () => {
    const code = `${taro}const api = 'authPrivateMessage'; if (Taro.canIUse(api)) call()`
    expect(await transformed(code, h5)).toBe(code.replace('Taro.canIUse(api)', 'false'))
  })

  test('asked by a named import, under any name', async () => {
    const code = "import { canIUse as can } from '@tarojs/taro'; export const a = can('authPrivateMessage')"
    expect(await transformed(code, h5)).toBe(code.replace("can('authPrivateMessage')", 'false'))
  })

  test('asked of taro-capability', async () => {
    const code = "import { supports } from 'taro-capability'; if (supports('authPrivateMessage')) call()"
    expect(await transformed(code, plain)).toBe(code.replace("supports('authPrivateMessage')", 'false'))
  })

  test('with a source map', async () => {
    const result = await transform(
      "import { supports } from 'taro-capability'\nexport const a = supports('authPrivateMessage')",
      'page.ts',
      plain
    )
    expect(result?.map.sources).toEqual(['page.ts'])
    expect(result?.map.mappings).not.toBe('')
  })
})

describe('a question about an API by its name that only the running host can answer', () => {
  const host = "import { hostSupports as __hostSupports } from 'taro-capability/host'; "
  const ours = "import { supports } from 'taro-capability'; "

  test('asks the host alone, without the list of what Taro brings', async () => {
    const code = `${ours}export const a = supports('login') || supports('authPrivateMessage')`
    const expected = `${host}${ours}export const a = __hostSupports('login') || __hostSupports('authPrivateMessage')`
    expect(await transformed(code, weapp)).toBe(expected)
  })

  test('in CommonJS as well', async () => {
    const code = "const cap = require('taro-capability'); exports.a = cap.supports('login')"
    expect(await transformed(code, weapp)).toBe(
      "const { hostSupports: __hostSupports } = require('taro-capability/host'); const cap = require('taro-capability'); exports.a = __hostSupports('login')"
    )
  })

  test.each([
    ['a name that only the running app knows', 'supports(name)', weapp],
    ["Taro's own question, whose schema may be a component's", "Taro.canIUse('login')", weapp],
    ['what is no API', "supports('nothing')", weapp],
    ['what depends on the framework', "supports('setGlobalDataPlugin')", weapp],
    ["a platform with a third party's adapter", "supports('login')", { facts: { platform: 'h5', isStatic: false } }]
  ])('%s is asked as it was', async (_, question, options) => {
    const code = `import Taro from '@tarojs/taro'; ${ours}export const a = ${question}`
    expect((await transformed(code, options)) ?? code).toBe(code)
  })
})

describe('every API is answered by the support data', () => {
  const ask = (api: string, options: TransformOptions) =>
    transformed(`import { supports } from 'taro-capability'; export const a = supports('${api}')`, options)
  const weappSince = (minimum: string) => ({ ...weapp, facts: { ...weapp.facts, minimum } })

  test.each<[string, string, TransformOptions, boolean]>([
    ['real on h5', 'request', h5, true],
    ['a stub on h5', 'hideShareMenu', h5, false],
    ['a no-op on h5', 'closeSocket', h5, false],
    ['absent on h5', 'cloud', h5, false],
    ['that Taro brings itself', 'getEnv', weapp, true],
    ['as old as the minimum', 'authPrivateMessage', weappSince('2.13.0'), true],
    ['older than the minimum', 'login', weappSince('2.0.0'), true],
    ['that does not exist', 'nothing', h5, false],
    ['of a name that every object has', 'toString', h5, false]
  ])('%s: %s', async (_, api, options, answer) => {
    expect(await ask(api, options)).toContain(`export const a = ${answer}`)
  })

  test.each<[string, string, TransformOptions]>([
    ['younger than the minimum', 'authPrivateMessage', weappSince('2.12.9')],
    ['of the host, without a minimum', 'login', weapp],
    ['unknown to WeChat, who might have it one day', 'tradePay', weappSince('3.0.0')]
  ])('left to the host: %s: %s', async (_, api, options) => {
    expect(await ask(api, options)).toContain(`__hostSupports('${api}')`)
  })

  test('fields and components are false where no host answers, and left to it where one does', async () => {
    const asked = (options: TransformOptions) =>
      transformed("import Taro from '@tarojs/taro'; export const a = Taro.canIUse('request.object.url')", options)
    expect(await asked(h5)).toContain('export const a = false')
    expect(await asked(weappSince('3.0.0'))).toBeUndefined()
  })

  test('a name that no API has is reported, with the one that was probably meant', async () => {
    const { warnings } = (await transform("import { supports } from 'taro-capability'\nsupports('authPrivatMessage')", 'page.ts', weapp))!
    expect(warnings).toEqual([
      "page.ts:2:1: supports('authPrivatMessage') is false everywhere: Taro has no such API; did you mean 'authPrivateMessage'?"
    ])
  })
})

test('a question for the running app is hidden from the Babel plugin of Taro, which would answer it', async () => {
  expect(await transformed("import Taro from '@tarojs/taro'; Taro.canIUse('scanCode')", h5)).toBe(
    "import Taro from '@tarojs/taro'; Taro.canIUse(['scanCode'][0])"
  )
})

describe('a question is left alone', () => {
  test.each([
    ['where the host has to be asked', "import Taro from '@tarojs/taro'; Taro.canIUse('authPrivateMessage')", weapp],
    ['about an API whose condition holds or not while the app runs', "import { canIUse } from 'taro-capability'; canIUse('scanCode')", h5],
    [
      'whose argument only the running program knows',
      "import Taro from '@tarojs/taro'; export const f = (authPrivateMessage) => Taro.canIUse(authPrivateMessage)",
      h5
    ],
    ["of the program's own canIUse", "import Taro from '@tarojs/taro'; const canIUse = own; canIUse('authPrivateMessage')", h5],
    ['that is not asked', "import Taro from '@tarojs/taro'; export const ask = Taro.canIUse, api = 'authPrivateMessage'", h5]
  ])('%s', async (_, code, options) => {
    expect(await transformed(code, options)).toBeUndefined()
  })
})

describe("an import form that Taro's Babel plugins break is rewritten", () => {
  const call = 'export const f = T.authPrivateMessage'
  test.each([
    [
      'a namespace, where a module has every name',
      `import * as T from '@tarojs/taro'; ${call}`,
      h5,
      `import * as T from 'taro-capability/taro';; ${call}`
    ],
    [
      'a namespace, where the default object has',
      `import * as T from '@tarojs/taro'; ${call}`,
      harmony,
      `import T from '@tarojs/taro';; ${call}`
    ],
    [
      'default and namespace',
      `import Taro, * as T from '@tarojs/taro'; ${call}`,
      harmony,
      `import Taro from '@tarojs/taro'; const T = Taro;; ${call}`
    ],
    [
      'default as',
      `import { default as T, request } from '@tarojs/taro'; ${call}`,
      h5,
      `import T, { request } from '@tarojs/taro';; ${call}`
    ],
    [
      'one API under two names, where a module has every name',
      "import { authPrivateMessage as a, authPrivateMessage as b, request } from '@tarojs/taro'",
      h5,
      "import { request } from '@tarojs/taro'; import { authPrivateMessage as a, authPrivateMessage as b } from 'taro-capability/taro';"
    ],
    [
      'one API under two names, where the default object has',
      "import { authPrivateMessage as a, authPrivateMessage as b } from '@tarojs/taro'",
      harmony,
      "import { authPrivateMessage as a } from '@tarojs/taro'; const b = a;"
    ],
    [
      'the question under two names',
      "import { canIUse as a, canIUse as b } from '@tarojs/taro'",
      h5,
      "import { canIUse as a } from '@tarojs/taro'; import { canIUse as b } from 'taro-capability/taro';"
    ],
    [
      'a re-export',
      "export { authPrivateMessage as verify, request } from '@tarojs/taro'",
      h5,
      "export { request } from '@tarojs/taro'; export { authPrivateMessage as verify } from 'taro-capability/taro';"
    ],
    [
      'a type beside it stays a type',
      "import { default as T, type General } from '@tarojs/taro'; T.authPrivateMessage",
      h5,
      "import T, { type General } from '@tarojs/taro';; T.authPrivateMessage"
    ]
  ])('%s', async (_, code, options, expected) => {
    // A semicolon more does no harm.
    expect((await transformed(code, options))?.replace(';;', ';')).toBe(expected.replace(';;', ';'))
  })

  test('a re-export of several names, each with the module that has it', async () => {
    const names = 'request, authPrivateMessage, showToast, login as signIn'
    expect(await transformed(`export { ${names} } from '@tarojs/taro'`, h5)).toBe(
      "export { request, showToast } from '@tarojs/taro'; export { authPrivateMessage, login as signIn } from 'taro-capability/taro';"
    )
  })

  test.each([
    ['of another module', "import * as C from 'taro-capability'; import { login as a, login as b } from 'taro-capability'; C.login()"],
    ['of types alone', "import { type authPrivateMessage, type login as A, type login as B, request } from '@tarojs/taro'; request()"],
    ['re-exported from another module', "export { authPrivateMessage, login } from 'taro-capability'"],
    ['re-exported as types', "import '@tarojs/taro'; export { type authPrivateMessage, request } from '@tarojs/taro'"],
    ['re-exported by a name that is a text', 'export { request as "a b" } from "@tarojs/taro"']
  ])('but not one %s', async (_, code) => {
    expect(await transformed(code, h5)).toBeUndefined()
  })

  test('but none where the bundler breaks nothing', async () => {
    expect(await transformed(`import { default as T, login as a, login as b } from '@tarojs/taro'; ${call}`, plain)).toBeUndefined()
    expect(await transformed("export { authPrivateMessage } from '@tarojs/taro'", plain)).toBeUndefined()
  })

  test('on the lines it stood on', async () => {
    const code = "import {\n  default as T,\n  request\n} from '@tarojs/taro'\nT.authPrivateMessage()"
    const result = await transformed(code, h5)
    expect(result?.split('\n').indexOf('T.authPrivateMessage()')).toBe(4)
  })
})

describe('what a bundler leaves behind is rewritten', () => {
  test('require in an ES module', async () => {
    expect(await transformed("export const f = () => require('@tarojs/taro').default.authPrivateMessage", h5Vite)).toBe(
      "import * as __taro from 'taro-capability/taro'; export const f = () => __taro.default.authPrivateMessage"
    )
  })

  test('import() beside a default import takes its value', async () => {
    expect(
      await transformed(
        "import Taro from '@tarojs/taro'; export const f = async () => (await import('@tarojs/taro')).authPrivateMessage",
        harmony
      )
    ).toBe(
      "const __taro = Taro; import Taro from '@tarojs/taro'; export const f = async () => (await Promise.resolve(__taro)).authPrivateMessage"
    )
  })

  test('a question asked of import()', async () => {
    expect(
      await transformed("export const f = async () => (await import('@tarojs/taro')).default.canIUse('authPrivateMessage')", harmony)
    ).toBe('export const f = async () => false')
  })

  test('after directives and a hashbang', async () => {
    expect(
      await transformed("#!/usr/bin/env node\n'use strict'\nexport const f = require('@tarojs/taro').authPrivateMessage", harmony)
    ).toBe("#!/usr/bin/env node\n'use strict'\nimport __taro from '@tarojs/taro'; export const f = __taro.authPrivateMessage")
  })

  test.each([
    ['a require of their own', "export function f(require) { return require('@tarojs/taro').authPrivateMessage }", harmony],
    ['require under webpack, which bundles it', "export const f = () => require('@tarojs/taro').authPrivateMessage", h5]
  ])('but not %s', async (_, code, options) => {
    expect(await transformed(code, options)).toBeUndefined()
  })
})

test.each([
  ['a file that does not name the modules', 'export const a = authPrivateMessage'],
  ['a file that names another module', "import Taro from '@tarojs/taro-h5'; Taro.authPrivateMessage()"],
  ['a type-only import', "import type Taro from '@tarojs/taro'; export type O = Taro.authPrivateMessage.Option"]
])('%s is left alone', async (_, code) => {
  expect(await transformed(code, h5)).toBeUndefined()
})

describe('what cannot be rewritten is reported, with file, line and column', () => {
  const commonJs = "'use strict'\nexports.f = () => require('@tarojs/taro').authPrivateMessage"

  test('require in a CommonJS source of the app', async () => {
    const result = await transform(commonJs, 'src/verify.js', harmony)
    expect(result?.code).toBe(commonJs)
    expect(result?.warnings).toEqual([expect.stringMatching(/^src\/verify\.js:2:19: require of '@tarojs\/taro' .* write import$/)])
  })

  test('a source that cannot be parsed', async () => {
    const result = await transform("import Taro from '@tarojs/taro'; Taro.authPrivateMessage((", 'src/page.ts', h5)
    expect(result?.warnings).toEqual([expect.stringMatching(/^src\/page\.ts:1:1: cannot be parsed, .* stay stock Taro's/)])
  })

  test.each([
    ['not of a package, which bundlers convert', 'node_modules/a/index.js', harmony],
    ['not where webpack bundles it', 'src/verify.js', h5]
  ])('%s', async (_, file, options) => {
    expect(await transform(commonJs, file, options)).toBeUndefined()
  })
})

describe('a question whose schema a bundler makes a literal of', () => {
  const taro = "import Taro from '@tarojs/taro'; "
  const options: TransformOptions = {
    ...h5,
    defines: { MY_API: '"authPrivateMessage"', 'process.env.TARO_APP_API': "'authPrivateMessage'", BROKEN: '"a" + ' }
  }

  test.each([
    ["enum N { A = 'authPrivateMessage' } ", 'N.A'],
    ["const enum N { A = 'authPrivateMessage' } ", "N['A']"],
    ["enum N { A = 'auth', B = `${A}PrivateMessage` } ", 'N.B'],
    ["enum N { A = 'authPrivateMessage' } ", '`${N.A}`'],
    ["const part = 'Private'; ", '`auth${part}Message`'],
    ['', "undefined ?? 'authPrivateMessage'"],
    ['', "null ?? 'authPrivateMessage'"],
    ['', "'' || 'authPrivateMessage'"],
    ['', 'MY_API'],
    ['', 'process.env.TARO_APP_API']
  ])('is folded: %s%s', async (before, schema) => {
    const code = `${taro}${before}export const a = `
    expect(await transformed(`${code}Taro.canIUse(${schema})`, options)).toBe(`${code}false`)
  })

  test.each([
    ["import { N } from './names'; ", 'N.A'],
    ['declare const enum N { A } ', 'N.A'],
    ["enum N { A = 'authPrivateMessage' } enum N { B = 'login' } ", 'N.A'],
    ['enum N { A } ', 'N.A'],
    ['', 'NEVER_DEFINED'],
    ['', 'BROKEN'],
    ['', 'process.env.TARO_APP_OTHER'],
    ['', "cond ? 'login' : 'authPrivateMessage'"],
    ['', "a.b ?? 'authPrivateMessage'"]
  ])('is hidden from the Babel plugin of Taro where we do not know it: %s%s', async (before, schema) => {
    const code = `${taro}${before}export const a = `
    expect(await transformed(`${code}Taro.canIUse(${schema})`, options)).toBe(`${code}Taro.canIUse([${schema}][0])`)
  })

  test('a define is not known where a variable has its name', async () => {
    const code = `${taro}export const ask = (MY_API) => Taro.canIUse(MY_API)`
    expect(await transformed(code, options)).toBeUndefined()
  })

  test('nothing is hidden where no Babel plugin answers', async () => {
    expect(await transformed(`${taro}export const a = Taro.canIUse(NEVER_DEFINED)`, weapp)).toBeUndefined()
  })
})

describe('the Babel plugin of Taro knows one default import a file', () => {
  test.each([
    ["import T from '@tarojs/taro'\nimport * as N from '@tarojs/taro'", "import T from '@tarojs/taro'\nconst N = T;"],
    [
      "import T from '@tarojs/taro'\nimport U, { request } from '@tarojs/taro'",
      "import T from '@tarojs/taro'\nimport { request } from '@tarojs/taro'; const U = T;"
    ]
  ])('%s', async (statements, expected) => {
    const use = '\nexport const { request: r } = T'
    expect(await transformed(statements + use, harmony)).toBe(expected + use)
  })

  test('two of one name, as in the two scripts of a Vue component, are left alone', async () => {
    const code = "import T from '@tarojs/taro'\nimport T from '@tarojs/taro'\nT.request(require)"
    expect(await transformed(code, { ...harmony, imports: { apiPlugin: true } })).toBeUndefined()
  })
})

describe('a local of the name Taro is kept from the Babel plugin of Taro', () => {
  const taro = "import Taro from '@tarojs/taro'; "
  test.each([
    ['a parameter', `${taro}export const f = (Taro: any) => Taro.canIUse('login')`, "(0, Taro).canIUse('login')"],
    ['a parameter in a cast', `${taro}export const f = (Taro) => (Taro as any).login()`, '((0, Taro) as any).login()'],
    ['where nothing is imported', 'export function f(Taro) { return Taro.login() }', 'return (0, Taro).login()'],
    ['a bracket', `${taro}{ let Taro = own; Taro['login']() }`, "(0, Taro)['login']()"],
    ['an optional chain', `${taro}{ const Taro = own; Taro?.login?.() }`, '(0, Taro)?.login?.()'],
    ['a catch', `${taro}try { a() } catch (Taro) { Taro.login() }`, '(0, Taro).login()'],
    ['another name', "import T from '@tarojs/taro'; export const f = (T) => T.login()", '(0, T).login()'],
    ['a destructured one', 'export const f = ({ Taro }) => Taro.login()', '(0, Taro).login()'],
    ['a destructured one under another name', 'export const f = ({ api: Taro }) => Taro.login()', '(0, Taro).login()'],
    ['an element of an array', 'export const f = ([Taro]) => Taro.login()', '(0, Taro).login()'],
    ['the rest', 'export const f = (...Taro) => Taro.length', '(0, Taro).length'],
    ['a second declarator', 'export function f() { let a = 1, Taro; Taro = own; return Taro.login() }', '(0, Taro).login()'],
    ['a parameter property', 'class A { constructor(private Taro: Api) { Taro.login() } }', '(0, Taro).login()'],
    ['a parameter behind a comment', 'export const f = (/* the object */ Taro) => Taro.login()', '(0, Taro).login()'],
    [
      'another name beside named imports',
      "import T, { request } from '@tarojs/taro'; export const f = (T) => T.request(request)",
      '(0, T).request'
    ]
  ])('%s', async (_, code, expected) => {
    expect(await transformed(code, h5)).toContain(expected)
  })

  test.each([
    ['Taro itself', `${taro}Taro.login()`, h5],
    ['a name that the plugin does not take for Taro', "import T from '@tarojs/taro'; export const f = (Taro) => Taro.login()", h5],
    ['a variable of the module, beside which the plugin makes up a name', 'const Taro = own; export const f = (Taro) => Taro.login()', h5],
    ['a computed key', 'export const f = (Taro, key) => Taro[key]()', h5],
    ['a mini program, which has no such plugin', `${taro}export const f = (Taro) => Taro.login()`, weapp]
  ])('%s is left alone', async (_, code, options) => {
    expect(await transformed(code, options)).toBeUndefined()
  })
})
