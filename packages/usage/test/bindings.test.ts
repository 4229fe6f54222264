import { bindingsOf, parse, walk, type Bindings, type Node } from '../src'

/** What `found(…)` is called with. */
async function argument(code: string): Promise<[Node, Bindings]> {
  const { program, scopes } = await parse(code, 'a.js')
  let found: Node | undefined
  walk(program, (node) => {
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'found') found = node.arguments[0]
  })
  return [found!, bindingsOf(scopes)]
}

describe('a string that an expression always has', () => {
  test.each([
    ["found('a')", 'a'],
    ["const a = 'b'; found(a + 'c')", 'bc'],
    ["const a = 'b'; const f = () => found(a)", 'b'],
    ["const f = () => found(a); const a = 'b'", 'b'],
    ["var a = 'b'; found(a)", 'b'],
    ["var a = 'b'; const f = () => found(a)", 'b'],
    ["var a = 'b'; f(); function f() { found(a) }", 'b'],
    ["export var a = 'b'; found(a)", 'b'],
    ["function f() { var a = 'b'; return found(a) }", 'b']
  ])('%s', async (code, value) => {
    const [node, bindings] = await argument(code)
    expect(bindings.staticString(node)).toBe(value)
  })

  test.each([
    ['which is read before its definition', "found(a); var a = 'b'"],
    ['which is in its dead zone', "found(a); const a = 'b'"],
    ['which is defined in a branch', "if (x) { var a = 'b' } found(a)"],
    ['which is defined in a loop that may not run', "for (;x;) var a = 'b'; found(a)"],
    ['which a function reads that may be called before', "function f() { found(a) } var a = 'b'"],
    ['which a hoisted function reads that is called before', "f(); var a = 'b'; function f() { found(a) }"],
    ['which changes', "let a = 'b'; a = 'c'; found(a)"],
    ['which is made of itself', 'const a = a + a; found(a)'],
    [
      'which is as long as a file',
      `const a0 = 'b'; ${Array.from({ length: 40 }, (_, i) => `const a${i + 1} = a${i} + a${i};`).join('')} found(a40)`
    ]
  ])('and not one %s', async (_, code) => {
    const [node, bindings] = await argument(code)
    expect(bindings.staticString(node)).toBeUndefined()
  })
})
