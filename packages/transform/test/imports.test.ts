import { h5, h5Vite, harmony, plain, transformed } from './targets'

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
