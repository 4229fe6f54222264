// Each place that an expression can stand in, and each kind of text that is put there. Whole programs, made at random, are run in
// replace.property.test.ts.
import { loadParser, walk, type Parse } from '@taro-capability/usage'
import MagicString from 'magic-string'
import { createContext } from '../src/context'
import { replaceExpression } from '../src/replace'

let parse: Parse
beforeAll(async () => {
  parse = await loadParser()
})

/** Puts a text in the place of each expression that is written as `needle`; undefined where it may not stand there. */
function put(text: string, code: string, needle = 'X.y'): string | undefined {
  const magic = new MagicString(code)
  const options = { facts: { platform: 'h5' } }
  const script = { text: code, filename: 'a.tsx' }
  const { context } = createContext({ file: 'a.tsx', options, flagModules: undefined, parse, code: magic, script })
  const done: boolean[] = []
  walk(context.program, (node) => {
    if (code.slice(...node.range) === needle && /^(Identifier|MemberExpression|CallExpression)$/.test(node.type))
      done.push(replaceExpression(context, node, text))
  })
  return done.includes(true) ? magic.toString() : undefined
}

describe('an expression may not stand in the place of', () => {
  test.each([
    'X.y = 1',
    'X.y += 1',
    'X.y++',
    'delete X.y',
    'delete X.y!',
    '(X.y as any) = 1',
    '[X.y] = z',
    '[X.y = 1] = z',
    '[...X.y] = z',
    '({ a: X.y } = z)',
    '({ a: X.y = 1 } = z)',
    '({ ...X.y } = z)',
    'for (X.y of z);',
    'for (X.y in z);',
    '@X.y class A {}',
    '@X.y() class A {}',
    '@X.y.z() class A {}',
    '@X.y!.z class A {}',
    'const a = <X.y />',
    'type A = typeof X.y'
  ])('%s', (code) => {
    expect(put('P', code)).toBeUndefined()
  })

  test.each(['export { X }', 'const [X] = z', 'type A = X', 'let a: X', 'class A implements X {}'])('%s', (code) => {
    expect(put('P', code, 'X')).toBeUndefined()
  })
})

describe('an expression may stand in the place of', () => {
  test.each([
    'const a = X.y',
    'for (a of X.y);',
    'for (a in X.y);',
    'const { a = X.y } = z',
    '[a = X.y] = z',
    'const { [X.y]: a } = z',
    '({ [X.y]: a } = z)',
    'a = { b: X.y, [X.y]: 1 }',
    '(a = X.y) => 1',
    'enum E { a = X.y }',
    'export = X.y',
    'a = X.y<string>',
    'a = X.y as string',
    'a = X.y!',
    'z[X.y] = 1',
    'z.a[X.y]++',
    'class A extends X.y {}',
    'class A { @d(X.y) m() {} }',
    '@(class { a = X.y }) class A {}',
    'a = <b c={X.y}>{X.y}</b>',
    '`${X.y}`'
  ])('%s', (code) => {
    expect(put('P', code)).toBe(code.replaceAll('X.y', 'P'))
  })

  test('a short property, whose name stays', () => {
    expect(put('P', 'a = { X }', 'X')).toBe('a = { X: P }')
  })
})

describe('parentheses', () => {
  test.each([
    // What binds less than a call.
    ['a + b', 'z(X.y)', 'z((a + b))'],
    ['!a', 'X.y', '(!a)'],
    // A number that a dot would go on with.
    ['1', 'X.y.z', '(1).z'],
    ['1', 'z(X.y)', 'z(1)'],
    ['1', 'z[X.y]', 'z[1]'],
    ['"1"', 'z(X.y.z)', 'z("1".z)'],
    ['f', 'X.y.z', 'f.z'],
    // What `new` would take for its own.
    ['f()', 'new X.y()', 'new (f())()'],
    ['f()', 'new X.y.z()', 'new (f()).z()'],
    ['f()', 'new (X.y!)()', 'new ((f())!)()'],
    ['f', 'new X.y()', 'new f()'],
    ['f()', 'new z(X.y)', 'new z(f())'],
    ['f()', 'new z[X.y]()', 'new z[f()]()'],
    ['f()', 'new (X.y())()', 'new (f()())()'],
    // What would be a directive.
    ['"use strict"', 'X.y', '("use strict")'],
    ['"use strict"', 'X.y.z', '("use strict").z'],
    ['"use strict"', 'a = X.y', 'a = "use strict"'],
    ['"use strict"', '() => X.y', '() => "use strict"'],
    ['"use strict"', 'export default X.y', 'export default "use strict"'],
    ['`a`', 'X.y', '`a`'],
    ['/r/', 'X.y', '/r/'],
    // What would start a block, a declaration or a body.
    ['{ a: 1 }', 'X.y', '({ a: 1 })'],
    ['{ a: 1 }', 'X.y.z()', '({ a: 1 }).z()'],
    ['{ a: 1 }', '() => X.y', '() => ({ a: 1 })'],
    ['{ a: 1 }', '() => X.y.z', '() => ({ a: 1 }).z'],
    ['{ a: 1 }', 'a = X.y', 'a = { a: 1 }'],
    ['{ a: 1 }', '(a = X.y) => 1', '(a = { a: 1 }) => 1'],
    ['function () {}', 'export default X.y', 'export default (function () {})'],
    ['function () {}', 'z(X.y)', 'z(function () {})'],
    ['class {}', 'X.y.z', '(class {}).z'],
    ['async function () {}', 'X.y', '(async function () {})'],
    ['[function () {}]', 'X.y', '[function () {}]']
  ])('%s in %s', (text, code, expected) => {
    expect(put(text, code)).toBe(expected)
  })
})

describe('the statement before is not gone on with', () => {
  test.each([
    ['a\nX.y', 'a\n;[1]'],
    ['a\nX.y.z', 'a\n;[1].z'],
    ['X.y', '[1]'],
    ['a\nb + X.y', 'a\nb + [1]'],
    ['a\n!X.y', 'a\n![1]'],
    ['{ a\nX.y }', '{ a\n;[1] }'],
    ['{ X.y }', '{ [1] }'],
    ['if (a) X.y', 'if (a) [1]'],
    ['switch (a) { case 1: b\nX.y }', 'switch (a) { case 1: b\n;[1] }'],
    ['class A { static { a\nX.y } }', 'class A { static { a\n;[1] } }'],
    ['namespace N { a\nX.y }', 'namespace N { a\n;[1] }'],
    ['const a = () => X.y', 'const a = () => [1]']
  ])('%j', (code, expected) => {
    expect(put('[1]', code)).toBe(expected)
  })

  test.each(['P', '{ a: 1 }.b', '"a"'])('nor is a semicolon where it would not be: %s', (text) => {
    expect(put(text, 'a\nz(X.y)')).toBe(`a\nz(${text})`)
  })
})

describe('what stands side by side stays two', () => {
  const needle = '(0,X)()'
  test.each([
    ['P', 'function f(){return(0,X)()}', 'function f(){return P}'],
    ['P', 'a=(0,X)()in y', 'a=P in y'],
    ['P', 'a=(0,X)()', 'a=P'],
    ['.5', 'f(...(0,X)())', 'f(... .5)'],
    ['/r/', 'a/(0,X)()', 'a/ /r/'],
    ['/r/', 'a=(0,X)()/2', 'a=/r/ /2'],
    ['/r/', 'a=(0,X)()*2', 'a=/r/ *2'],
    ['/r/', 'a=(0,X)()in y', 'a=/r/ in y'],
    ['/r/', 'a=(0,X)()-2', 'a=/r/-2'],
    ['[1]', 'function f(){return(0,X)()}', 'function f(){return[1]}']
  ])('%s in %s', (text, code, expected) => {
    expect(put(text, code, needle)).toBe(expected)
  })
})
