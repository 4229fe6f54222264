import { findUsages, parse, type Usage } from '../src'

/** What a snippet names, in a line: `login()` is a call, `login` a use of its value. */
async function found(code: string, filename = 'page.tsx'): Promise<string[]> {
  return findUsages(await parse(code, filename), ['@tarojs/taro'])
    .filter(({ kind }) => kind !== 'object')
    .map(describeUsage)
}

function describeUsage(usage: Usage): string {
  if (usage.kind === 'member') return `${usage.name ?? '?'}${usage.call ? '()' : ''}`
  if (!('names' in usage)) return usage.kind
  return `${usage.kind} ${usage.names.map(({ imported, local, typeOnly }) => `${typeOnly ? 'type ' : ''}${imported} as ${local}`).join(', ')}`
}

const members = async (code: string, filename?: string) =>
  (await found(code, filename)).filter((line) => /^[\w?]+(\(\))?$/.test(line) && line !== 'require')

describe('a module that compilers and bundlers wrap', () => {
  test.each([
    ['rollup', "var t = require('@tarojs/taro'), t__default = /*#__PURE__*/_interopDefault(t); t__default.default.login()"],
    ['rollup 2', "var Taro = _interopDefaultLegacy(require('@tarojs/taro')); Taro.login()"],
    ['rollup, a namespace', "var t = require('@tarojs/taro'), T = _interopNamespaceDefault(t); T.login()"],
    ['SWC, a namespace', "var t = _interop_require_wildcard(require('@tarojs/taro')); t.login()"],
    ['a minifier after rollup', "var t=require('@tarojs/taro'),r=n(t);r.default.login()"],
    ['import() of TypeScript', "Promise.resolve().then(() => __importStar(require('@tarojs/taro'))).then((t) => t.default.login())"],
    ['import() of Babel', "Promise.resolve().then(function () { return require('@tarojs/taro') }).then(function (t) { t.login() })"],
    ['import() that is awaited', "async () => { (await Promise.resolve().then(() => n(require('@tarojs/taro')).default)).login() }"],
    ['a promise in a variable', "const p = import('@tarojs/taro'); async () => { (await p).default.login() }"],
    ['a callback that passes on', "import('@tarojs/taro').then((t) => t.default).then((Taro) => Taro.login())"]
  ])('%s', async (_, code) => {
    expect(await members(code, 'index.js')).toEqual(['login()'])
  })

  test.each([
    ['of another module', "var t = require('./own'), r = n(t); r.default.login()"],
    ['that the program wraps in its own way', "import Taro from '@tarojs/taro'; const r = wrap(Taro); r.default.login()"],
    ['that a callback does not return', "Promise.resolve().then(() => { require('@tarojs/taro') }).then((t) => t.login())"],
    ['that another function returns', "run(() => require('@tarojs/taro')).then((t) => t.login())"],
    ['that is given to the other callback', "p.then(own, () => require('@tarojs/taro')).then((t) => t.login())"]
  ])('but not what comes %s', async (_, code) => {
    expect(await members(code, 'index.js')).toEqual([])
  })
})

describe('a member of the default import', () => {
  test.each([
    ['a dot', 'Taro.login()', 'login()'],
    ['a bracket', "Taro['login']()", 'login()'],
    ['a template', 'Taro[`login`]()', 'login()'],
    ['a constant key', "const key = 'login'; Taro[key]()", 'login()'],
    ['a concatenated key', "Taro['log' + 'in']()", 'login()'],
    ['a key that only the running program knows', 'declare const key: string; Taro[key]()', '?()'],
    ['an optional object', 'Taro?.login()', 'login()'],
    ['an optional call', 'Taro.login?.()', 'login()'],
    ['both optional', 'Taro?.login?.()', 'login()'],
    ['a cast', '(Taro as any).login()', 'login()'],
    ['a non-null assertion', 'Taro!.login!()', 'login()'],
    ['satisfies', '(Taro satisfies object).login()', 'login()'],
    ['its value, not called', 'export const f = Taro.login', 'login'],
    ['JSX', 'export const a = <b onClick={Taro.login} />', 'login'],
    ['another name', 'const T = Taro; T.login()', 'login()'],
    ['another name of another name', 'const T = Taro, U = T; U.login()', 'login()'],
    ['destructuring', 'const { login } = Taro; login()', 'login()'],
    ['destructuring by a constant key', "const key = 'login'; const { [key]: l } = Taro; l()", 'login()'],
    ['destructuring with another name and a default', 'const { login: l = 1 } = Taro; l()', 'login()'],
    ['a decorated class', '@d class A { @d m() { Taro.login() } }', 'login()'],
    ['an enum beside it', 'enum E { A = "x" } Taro.login()', 'login()']
  ])('by %s', async (_, code, expected) => {
    expect(await members(`import Taro from '@tarojs/taro'; ${code}`)).toEqual([expected])
  })
})

describe('a member in any language', () => {
  test.each(['page.js', 'page.jsx', 'page.mjs', 'page.cjs', 'page.ts', 'page.mts', 'page.tsx'])('of %s', async (filename) => {
    const code = "import Taro from '@tarojs/taro'; class A { m({ a }, [b] = [], ...c) { return (d) => Taro.login(a, b, c, d) } }"
    expect(await members(code, filename)).toEqual(['login()'])
  })

  test('imported by both scripts of a Vue component', async () => {
    const code = "import Taro from '@tarojs/taro'; Taro.login(); import Taro from '@tarojs/taro'; Taro.login()"
    expect(new Set(await members(code))).toEqual(new Set(['login()']))
  })
})

describe('a member by another import', () => {
  test.each([
    ['named', "import { login } from '@tarojs/taro'; login()", ['login()']],
    ['aliased', "import { login as l } from '@tarojs/taro'; l()", ['login()']],
    ['two names of one', "import { login as a, login as b } from '@tarojs/taro'; a(); b()", ['login()', 'login()']],
    ['a name in quotes', "import { 'login' as l } from '@tarojs/taro'; l()", ['login()']],
    ['default by name', "import { default as T } from '@tarojs/taro'; T.login()", ['login()']],
    ['namespace', "import * as T from '@tarojs/taro'; T.login()", ['login()']],
    ['default of the namespace', "import * as T from '@tarojs/taro'; T.default.login()", ['login()']],
    ['import equals', "import T = require('@tarojs/taro'); T.login()", ['login()']],
    ['require', "require('@tarojs/taro').login()", ['login()']],
    ['default of require', "const T = require('@tarojs/taro').default; T.login()", ['login()']],
    ['destructured require', "const { login, default: T } = require('@tarojs/taro'); login(); T.request()", ['login()', 'request()']],
    ['compiled by TypeScript', "const taro_1 = __importDefault(require('@tarojs/taro')); (0, taro_1.default.login)()", ['login()']],
    ['default of require, if there is one', "var t = require('@tarojs/taro'), { login } = t.default || t; login()", ['login()']],
    ['compiled for old engines', "var o, t = require('@tarojs/taro'); (o = t.default).login.call(o)", ['login']],
    ['compiled and minified', "var t = e(require('@tarojs/taro')); t.default.login()", ['login()']],
    ['handed to a function', "var t = promisify(require('@tarojs/taro')); t.login()", []],
    ['compiled by Babel', "var _taro = _interopRequireDefault(require('@tarojs/taro')); _taro.default.login()", ['login()']],
    ['awaited import()', "async () => (await import('@tarojs/taro')).default.login()", ['login()']],
    ['destructured import()', "async () => { const { login } = await import('@tarojs/taro'); login() }", ['login()']],
    ['import().then', "import('@tarojs/taro').then(({ default: T }) => T.login())", ['login()']],
    ['import().then with a name', "import('@tarojs/taro').then(function (m) { m.login() })", ['login()']]
  ])('%s', async (_, code, expected) => {
    expect(await members(code)).toEqual(expected)
  })
})

describe('what the module is imported, re-exported and loaded as', () => {
  test.each([
    ["import Taro, { login, type request } from '@tarojs/taro'", ['import default as Taro, login as login, type request as request']],
    ["import type Taro from '@tarojs/taro'", ['import type default as Taro']],
    ["import '@tarojs/taro'", ['import ']],
    ["export { default as Taro, login } from '@tarojs/taro'", ['reexport default as Taro, login as login']],
    ["export * from '@tarojs/taro'", ['reexport * as *']],
    ["export type { General } from '@tarojs/taro'", []],
    ["require('@tarojs/taro')", ['require']],
    ["import('@tarojs/taro')", ['dynamic import']]
  ])('%s', async (code, expected) => {
    expect(await found(code)).toEqual(expected)
  })
})

describe("the program's own names are left alone", () => {
  test.each([
    ['a parameter', "import Taro from '@tarojs/taro'; export const f = (Taro) => Taro.login()"],
    ['an inner const', "import Taro from '@tarojs/taro'; { const Taro = own; Taro.login() }"],
    ['a catch clause', "import Taro from '@tarojs/taro'; try {} catch (Taro) { Taro.login() }"],
    ['another module', "import Taro from './taro'; Taro.login()"],
    ['a module with a longer name', "import Taro from '@tarojs/taro-h5'; Taro.login()"],
    ['no import at all', 'Taro.login()'],
    ['a variable that changes', "import Taro from '@tarojs/taro'; let T = Taro; T = own; T.login()"],
    ['a key of an object', "import Taro from '@tarojs/taro'; export const a = { Taro: 1, login() {} }"],
    ['a type', "import Taro from '@tarojs/taro'; export type O = Taro.login.Option"]
  ])('%s', async (_, code) => {
    expect(await members(code)).toEqual([])
  })

  test('a require of their own', async () => {
    expect(await found("function f(require) { require('@tarojs/taro').login() }")).toEqual([])
  })
})

test('a syntax error names the file', async () => {
  await expect(parse('const = 1', 'pages/broken.ts')).rejects.toThrow(/^pages\/broken\.ts: /)
})

describe('a place where the program has the whole object', () => {
  test.each([
    ['a question', "'login' in Taro", ['Taro']],
    ['an argument', 'Object.keys(Taro as object)', ['Taro as object']],
    ['a member of it', 'Taro.login()', ['Taro']],
    ['a pattern', 'const { login = own } = Taro', ['Taro', '{ login = own }']],
    ['an assignment by a pattern', 'let login; ({ login = own } = Taro)', ['Taro', '{ login = own }']]
  ])('%s', async (_, code, expected) => {
    const text = `import Taro from '@tarojs/taro'; ${code}`
    const usages = findUsages(await parse(text, 'page.ts'), ['@tarojs/taro']).filter(({ kind }) => kind === 'object')
    expect(usages.map(({ node }) => text.slice(...node.range))).toEqual(expected)
  })
})
