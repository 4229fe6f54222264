import type { TransformOptions } from '../src'
import { h5, plain, transform, transformed, weapp } from './targets'

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
    ["a platform with a third party's adapter", "supports('login')", { facts: { platform: 'h5', thirdParty: true } }],
    ["a mini program with a third party's adapter", "supports('login')", { facts: { platform: 'weapp', thirdParty: true } }]
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
    ['whose arguments are spread', "import Taro from '@tarojs/taro'; Taro.canIUse(...args)", h5],
    ["of the program's own canIUse", "import Taro from '@tarojs/taro'; const canIUse = own; canIUse('authPrivateMessage')", h5],
    ['that is not asked', "import Taro from '@tarojs/taro'; export const ask = Taro.canIUse, api = 'authPrivateMessage'", h5]
  ])('%s', async (_, code, options) => {
    expect(await transformed(code, options)).toBeUndefined()
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
    ["const a = 'request'; enum N { 'a' = 'authPrivateMessage', b = a } ", 'N.b'],
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
