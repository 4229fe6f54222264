import { createRun } from './run'

const weapp = { facts: { platform: 'weapp' }, imports: {} }
const h5 = { facts: { platform: 'h5' }, imports: { namespaceModule: 'taro-capability/taro' } }
const rn = { facts: { platform: 'rn' }, imports: { namespaceModule: 'taro-capability/taro' } }
const closed = { ...h5, failClosed: true }

const taro = "import Taro from '@tarojs/taro'; "
const named = "import { authPrivateMessage as x } from '@tarojs/taro'; "
const API = 'authPrivateMessage'

/** Forms that say no where the API does not work, with what each gives there and where it works. */
const FORMS: [form: string, without: unknown, withIt: unknown][] = [
  [`${taro}export const a = typeof Taro.${API}`, 'undefined', 'function'],
  [`${taro}export const a = typeof Taro['${API}'] === 'function'`, false, true],
  [`${taro}export let a = 'no'; if (Taro.${API}) a = 'yes'`, 'no', 'yes'],
  [`${taro}export let a = 'no'; if (log('asked') && Taro.${API} && true) a = 'yes'`, 'no', 'yes'],
  [`${taro}export const a = '${API}' in Taro`, false, true],
  [`${taro}export const a = Taro.${API}?.(log('argument'))`, undefined, 'called'],
  [`${taro}export const a = Taro?.${API}?.call(Taro, 1)`, undefined, 'called'],
  [`${taro}export const a = Taro.${API}?.(1).length ?? 'fallback'`, 'fallback', 6],
  [`${taro}export const a = Taro.${API} && Taro.${API}()`, undefined, 'called'],
  [`${taro}export let a = 'no'; Taro.${API} && (a = 'yes')`, 'no', 'yes'],
  [`${taro}export const a = !Taro.${API}`, true, false],
  [`${taro}export const a = !!(Taro as any).${API}`, false, true],
  [`${taro}export const a = (Taro.${API} || (() => 'fallback'))()`, 'fallback', 'called'],
  [`${taro}export const a = (Taro.${API} ?? (() => 'fallback'))()`, 'fallback', 'called'],
  [`${taro}export const a = Taro.${API} ? 'yes' : 'no'`, 'no', 'yes'],
  [`${taro}export const a = Taro.${API} === undefined`, true, false],
  [`${taro}export const a = void 0 !== Taro.${API}`, false, true],
  [`${taro}export const a = Taro.${API} != null`, false, true],
  [`${taro}export const a = Taro.${API} instanceof Function`, false, true],
  [`${taro}export const a = Boolean(Taro.${API})`, false, true],
  [`${taro}const isFunction = (f: any) => typeof f === 'function'; export const a = isFunction(Taro.${API})`, false, true],
  [`${taro}export const a = Object.prototype.hasOwnProperty.call(Taro, '${API}')`, false, true],
  [`${taro}export const a = Taro.hasOwnProperty('${API}')`, false, true],
  [`${taro}export const a = Object.hasOwn(Taro, '${API}')`, false, true],
  [`${taro}export const a = Reflect.has(Taro, '${API}')`, false, true],
  [`${taro}const f = Taro.${API}; export const a = f ? f() : 'fallback'`, 'fallback', 'called'],
  [`${taro}const f = Taro.${API} as any; export const a = f?.() || 'fallback'`, 'fallback', 'called'],
  [`${taro}const { ${API}: x } = Taro; export const a = x ? x() : 'fallback'`, 'fallback', 'called'],
  [`${taro}const { ${API} = () => 'fallback' } = Taro; export const a = ${API}()`, 'fallback', 'called'],
  [`${taro}const { ${API}: x = () => 'fallback' } = Taro as any; export const a = x()`, 'fallback', 'called'],
  [`${taro}const { ['${API}']: x = () => 'fallback' } = Taro; export const a = x()`, 'fallback', 'called'],
  [`${taro}let x; ({ ${API}: x = () => 'fallback' } = Taro); export const a = x()`, 'fallback', 'called'],
  [`${taro}export const { ${API}: a = 'fallback' } = Taro as any`, 'fallback', expect.any(Function)],
  [`${named}export const a = typeof x`, 'undefined', 'function'],
  [`${named}export const a = x ? x() : 'fallback'`, 'fallback', 'called'],
  [`${named}export const a = [x && 1, x?.(log('argument'))].length`, 2, 2],
  [`import * as T from '@tarojs/taro'; export const a = T.default.${API}?.(1)`, undefined, 'called'],
  [`const T = require('@tarojs/taro'); exports.a = typeof T.${API}`, 'undefined', 'function'],
  [`const { ${API}: x = () => 'fallback' } = require('@tarojs/taro'); exports.a = x()`, 'fallback', 'called'],
  [`var t = _interopRequireDefault(require('@tarojs/taro')); exports.a = t.default.${API}?(0,t.default.${API})():"no"`, 'no', 'called'],
  [`var t = n(require('@tarojs/taro')); exports.a = t.default.${API}?"yes":"no"; function n(m) { return m }`, 'no', 'yes'],
  // As compilers write optional calls and `??` for old engines.
  [`${taro}var _a; export const a = (_a = Taro.${API}) == null ? 'fallback' : _a()`, 'fallback', 'called'],
  [`${taro}var _a; export const a = (_a = Taro.${API}) === null || _a === void 0 ? void 0 : _a.call(Taro)`, undefined, 'called'],
  [`${taro}var _a; export const a = ((_a = Taro.${API}) != null ? _a : () => 'fallback')()`, 'fallback', 'called'],
  [`var t = require('@tarojs/taro'), o, f; exports.a = (f = (o = t).${API}) == null ? 'fallback' : f.call(o)`, 'fallback', 'called'],
  [`${taro}let f; export let a = 'no'; if ((f = Taro.${API})) a = f()`, 'no', 'called'],
  [`${taro}const key = '${API}'; export const a = Taro[key]?.(log('argument'))`, undefined, 'called'],
  [`${taro}const key = '${API}'; const { [key]: x = () => 'fallback' } = Taro; export const a = x()`, 'fallback', 'called'],
  [`${taro}const { ${API}: x = () => 'fallback' } = Taro; export const a = x ? x() : 'no'`, 'fallback', 'called'],
  [`${taro}if (Taro.${API} == null) log(1); export const a = Taro.${API}?.()`, undefined, 'called'],
  [`${taro}export const a = Object.hasOwn(Taro as any, '${API}') && '${API}' in (Taro as any)`, false, true],
  // A variable that may hold something else.
  [`${taro}let f; f ||= Taro.${API}; f = f ?? (() => 'fallback'); export const a = f()`, 'fallback', 'called'],
  [`${taro}let f = Taro.${API}; if (!f) f = () => 'fallback'; export const a = f()`, 'fallback', 'called'],
  [`${taro}let f; f = Taro.${API} as any; f ??= () => 'fallback'; export const a = f()`, 'fallback', 'called'],
  [`${taro}let { ${API}: f } = Taro; f = f || (() => 'fallback'); export const a = f()`, 'fallback', 'called'],
  [`${taro}let ${API}; ({ ${API} } = Taro); export const a = ${API} ? ${API}() : 'fallback'`, 'fallback', 'called'],
  [`${taro}const go = (f = Taro.${API}) => f ? f() : 'fallback'; export const a = go()`, 'fallback', 'called'],
  [`${taro}function go({ f = Taro.${API} } = {}) { return f?.() ?? 'fallback' } export const a = go()`, 'fallback', 'called'],
  [`${taro}export const a = [(Taro as any).${API}].filter(Boolean).length`, 0, 1],
  [`${taro}export const a = [Taro.${API}, () => 'fallback'].find(Boolean)()`, 'fallback', 'called'],
  // What the app puts there itself.
  [`${taro}Taro.${API} ||= () => 'own'; export const a = Taro.${API}()`, 'own', 'called'],
  [`${taro}(Taro as any).${API} ??= () => 'own'; export const a = Taro.${API}?.()`, 'own', 'called'],
  [`${taro}if (!Taro.${API}) Taro.${API} = () => 'own'; export const a = Taro.${API}?.()`, 'own', 'called'],
  [`${taro}if (!('${API}' in Taro)) Taro.${API} = () => 'own'; export const a = '${API}' in Taro && Taro.${API}()`, 'own', 'called'],
  [`${taro}Taro.${API} = Taro.${API} || (() => 'own'); export const a = Taro.${API} ? Taro.${API}() : 'no'`, 'own', 'called'],
  [`${taro}function go() { return Taro.${API}?.() } Taro.${API} ||= () => 'own'; export const a = go()`, 'own', 'called'],
  [`${taro}export const a=function(){return(0,Taro.${API})?"yes":"no"}()`, 'no', 'yes'],
  [`${taro}const log0 = 1\nTaro.${API} ? log('yes') : log('no')\nexport const a = 1`, 1, 1]
]

describe('on a mini program the running host is asked', () => {
  test.each(FORMS)('%s', async (code, without, withIt) => {
    const run = await createRun(code, weapp)
    expect(run({ [API]: false }).a).toEqual(without)
    expect(run({ [API]: true }).a).toEqual(withIt)
    expect(run({ [API]: false }).logged).not.toContain('argument')
  })
})

describe('where the platform decides', () => {
  test.each(FORMS)('%s', async (code, without) => {
    const run = await createRun(code, h5)
    expect(run({}).a).toEqual(without)
    expect(run({}).logged).not.toContain('argument')
  })

  test.each([
    ['if (Taro.authPrivateMessage) call()', 'if (false) call()'],
    ['const box = Taro.getMenuButtonBoundingClientRect?.() || { top: 26 }', 'const box = undefined || { top: 26 }'],
    ['Taro.authPrivateMessage?.(o).then(go)', 'undefined'],
    ['const { authPrivateMessage: auth = own } = Taro', "const { '': auth = own } = Taro"],
    ['Taro.authPrivateMessage ||= a => b', 'Taro.authPrivateMessage = a => b'],
    ["export const a = 'authPrivateMessage' in Taro", 'export const a = false'],
    ['isFunction?.(Taro.authPrivateMessage)', 'isFunction?.(undefined)'],
    // What holds it always is left, and asked where it is tested.
    ['const f = Taro.authPrivateMessage; if (f) a(); f()', 'const f = Taro.authPrivateMessage; if (false) a(); f()'],
    [
      "import('@tarojs/taro').then(({ authPrivateMessage: f }) => { if (f) a(); f() })",
      "import('@tarojs/taro').then(({ authPrivateMessage: f }) => { if (false) a(); f() })"
    ]
  ])('%s', async (code, expected) => {
    expect((await createRun(taro + code, h5)).code).toBe(taro + expected)
  })
})

describe('an API that only looks as if it were there', () => {
  test.each([
    ['a stub of Taro', 'shareFileMessage', h5],
    ['a function that does nothing', 'closeSocket', h5],
    ['what is not there, made to fail', 'getRenderer', closed],
    ['a stub, made to fail', 'shareFileMessage', closed],
    ['what is not there on rn, made to fail', 'login', { ...rn, failClosed: true }]
  ])('%s says no', async (_, api, options) => {
    expect((await createRun(`${taro}export const a = [Taro.${api}?.(), typeof Taro.${api}, '${api}' in Taro]`, options))().a).toEqual([
      undefined,
      'undefined',
      false
    ])
  })

  test('what works under a condition is asked about while the app runs', async () => {
    const run = await createRun(`${taro}export const a = Taro.scanCode?.() ?? 'fallback'`, h5)
    expect(run.code).toContain("import { supports as __supports } from 'taro-capability/adapter'; ")
    expect([run({ scanCode: true }).a, run({ scanCode: false }).a]).toEqual(['called', 'fallback'])
  })

  test('a condition needs no value', async () => {
    expect((await createRun(`${taro}if (Taro.authPrivateMessage) call()`, weapp)).code).toContain(
      "if (__hostSupports('authPrivateMessage')) call()"
    )
  })

  test("a third party's adapter is asked", async () => {
    const run = await createRun(`${taro}export const a = typeof Taro.authPrivateMessage`, {
      ...h5,
      facts: { ...h5.facts, thirdParty: true }
    })
    expect([run({ authPrivateMessage: true }).a, run({}).a]).toEqual(['function', 'undefined'])
  })
})

describe('left alone is', () => {
  test.each([
    ['a test of what works', 'if (Taro.request) call()', closed],
    ['a test of what is not there, and so says no itself', 'if (Taro.getRenderer) call()', h5],
    ['a test of what the minimum has', 'if (Taro.authPrivateMessage) call()', { ...weapp, facts: { ...weapp.facts, minimum: '2.13.0' } }],
    ['a key of what works', "const { request = own } = Taro; if ('request' in Taro) call(Object.hasOwn(Taro, 'request'))", closed],
    ['what is no key', "call('authPrivateMessage' === Taro, 'authPrivateMessage' instanceof Taro)", h5],
    ['an API of ours by its own import', "import { authPrivateMessage } from 'taro-capability'; if (authPrivateMessage) call()", h5],
    ['a hook', 'Taro.useShareAppMessage?.(f)', closed],
    ['a call', 'Taro.authPrivateMessage(o)', weapp],
    ['a value', 'call(Taro.authPrivateMessage, a && Taro.authPrivateMessage)', weapp],
    ['a comparison with another function', 'if (Taro.authPrivateMessage === own) call()', weapp],
    ['an optional object', 'Taro?.authPrivateMessage(o)', weapp],
    ['what is given another value', 'Taro.authPrivateMessage &&= own; Taro.authPrivateMessage = own', weapp],
    ['what a variable that nothing asks holds', 'let f = Taro.authPrivateMessage; f = own; f()', weapp],
    ['a list of which nothing is taken out', '[Taro.authPrivateMessage].map(Boolean); [Taro.authPrivateMessage].filter(own)', weapp],
    ['another object', "const t = { authPrivateMessage: 1 }; if (t.authPrivateMessage && 'authPrivateMessage' in t) call()", weapp]
  ])('%s', async (_, code, options) => {
    expect((await createRun(taro + code, options)).code).toBe(taro + code)
  })
})

test('what stands in a tested expression is transformed as well', async () => {
  const code = "export const a = typeof require('@tarojs/taro').authPrivateMessage; import '@tarojs/taro'"
  const vite = { ...weapp, imports: { rewriteRequire: true } }
  expect((await createRun(code, vite)).code).toContain(
    "typeof (__hostSupports('authPrivateMessage') ? __taro.authPrivateMessage : undefined)"
  )
})

test('effects beside a test stay', async () => {
  const run = await createRun(`${taro}export const a = (log(1), Taro).authPrivateMessage ? 1 : 2`, h5)
  expect(run({})).toMatchObject({ a: 2, logged: [1] })
})
