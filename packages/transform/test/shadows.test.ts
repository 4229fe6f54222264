import { h5, transformed, weapp } from './targets'

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

  test('and so is the object, where the source has put something of its own on it', async () => {
    const code = `${taro}if (!Taro.login) Taro.login = own; Taro.login(); Taro['login']?.(); Taro.request()`
    expect(await transformed(code)).toBe(`${taro}if (!false) Taro.login = own; ;(0, Taro).login(); ;(0, Taro)['login']?.(); Taro.request()`)
    expect(await transformed(code.replaceAll('login', 'request'))).toBeUndefined()
    const others = "import Taro, { login } from '@tarojs/taro'; Taro.login = own; Taro.login = other; login(); (Taro as any).login()"
    expect(await transformed(others)).toContain('Taro.login = own; Taro.login = other; login(); (Taro as any).login()')
  })

  test.each([
    ['Taro itself', `${taro}Taro.login()`, h5],
    ['a name that the plugin does not take for Taro', "import T from '@tarojs/taro'; export const f = (Taro) => Taro.login()", h5],
    ['a variable of the module, beside which the plugin makes up a name', 'const Taro = own; export const f = (Taro) => Taro.login()', h5],
    ['a key of something else', 'export const f = (Taro) => api[Taro]', h5],
    ['what is called or passed on', 'export const f = (Taro) => Taro(Taro, [Taro])', h5],
    ['a computed key', 'export const f = (Taro, key) => Taro[key]()', h5],
    ['a mini program, which has no such plugin', `${taro}export const f = (Taro) => Taro.login()`, weapp]
  ])('%s is left alone', async (_, code, options) => {
    expect(await transformed(code, options)).toBeUndefined()
  })
})
