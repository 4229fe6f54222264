import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { analyze } from '@typescript-eslint/scope-manager'
import { bindingsOf, parentsOf, parse, rangeOf, type Node, type Source } from '../src'

// Our binder against typescript-eslint's, whose scopes the rule of ESLint gets: each name that is a value means the same variable.
const folder = path.join(__dirname, '../../checker/test/cases')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.[jt]sx?$/.test(file) && !file.startsWith('syntax')
)

const UNUSUAL = `
import Taro, { login as enter, type Task } from '@tarojs/taro'
import legacy = require('legacy')
var hoisted = inner
{ var inner = 1; let inner2 = hoisted; inner2++ }
function outer(first = enter, { a: b = first, ...others } = {}, [c, ...more] = []) { return b + c + others + more + late }
const late = function named() { return named && outer }
class Base { static #count = 0; field = late; static { hoisted = Base } get [late]() { return this } }
const Derived = class Inner extends Base { method(enter) { return Inner ?? enter } }
enum Color { Red = late, Green = Red }
namespace Space { export const inside = Color; namespace Deeper { inside } }
declare const wx: any
for (const item of [hoisted]) for (var index in item) item[index] = index
for (let i = 0, n = i; i < n; i++) { label: while (i) { break label } }
try { throw late } catch ({ message }) { message } finally { late }
switch (hoisted) { case late: { let scoped = hoisted; scoped } }
;[hoisted, late.x, { y: inner }] = outer()
;({ hoisted, z: inner = late } = outer())
const Element = () => <Base.Item title={enter} {...hoisted}><Derived late={late}>{late}</Derived><view late="late" /></Base.Item>
const typed = <Item,>(value: Item, other = value as Item): typeof late => (other satisfies Item)!
function overload(a: string): void
function overload(a?: unknown) { return a ?? legacy }
export { late as default, hoisted as 'a name' }
export { login } from '@tarojs/taro'
wx.login(overload, typed, Space, undeclared, Element)
`

/** Types and the ends of elements, which run nothing. */
const RUNS_NOTHING = /^(JSXClosing\w*|TSType(Annotation|Query|AliasDeclaration|ParameterInstantiation|Reference)|TSInterface\w*)$/

/** For each name that is read or written as a value, where its variable is declared. */
function meaningsOf({ program, scopes }: Source, variableOf: (identifier: Node) => { identifiers: Node[] } | undefined) {
  const parents = parentsOf(program)
  const runs = (node: Node | undefined): boolean => !node || (!RUNS_NOTHING.test(node.type) && runs(parents.get(node)))
  const identifiers = scopes.scopes.flatMap(({ references }) =>
    references
      .filter(({ isValueReference, identifier }) => isValueReference !== false && runs(identifier))
      .map(({ identifier }) => identifier)
  )
  return identifiers
    .map((identifier): [number, string, string] => {
      const declared = variableOf(identifier)
        ?.identifiers.map((node) => rangeOf(node)[0])
        .join()
      return [rangeOf(identifier)[0], (identifier as { name: string }).name, declared || 'global']
    })
    .sort(([one], [other]) => one - other)
    .map(([start, name, declared]) => `${name} at ${start}: ${declared}`)
}

async function compare(code: string, file: string): Promise<void> {
  const source = await parse(code, file)
  const theirs = { ...source, scopes: analyze(source.program, { sourceType: 'module', lib: [] }) as unknown as Source['scopes'] }
  expect(new Set(meaningsOf(source, bindingsOf(source.scopes).variableOf))).toEqual(
    new Set(meaningsOf(theirs, bindingsOf(theirs.scopes).variableOf))
  )
}

const sources = files.map((file): [string, string] => [file, readFileSync(path.join(folder, file), 'utf8')])

/** Some cases are there to be no program. */
async function isProgram(code: string, file: string): Promise<boolean> {
  return parse(code, file).then(
    () => true,
    () => false
  )
}

test.each(sources)('%s', async (file, code) => {
  if (await isProgram(code, file)) await compare(code, file)
  else expect(file).toMatch(/broken/)
})

test('all that is unusual', () => compare(UNUSUAL, 'unusual.tsx'))
