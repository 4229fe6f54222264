import { loadParser, type Node, type Parse } from '../src'

let [whole, lean]: Parse[] = []
beforeAll(async () => {
  ;[whole, lean] = [await loadParser(), await loadParser({ lean: true })]
})

/** What of a statement and of the names in it says whether they are types alone. */
const marksOf = (parse: Parse, code: string): unknown[] =>
  parse(code, 'a.ts').program.body.flatMap((statement) => {
    const specifiers = 'specifiers' in statement ? statement.specifiers : []
    const declaration = 'declaration' in statement && statement.declaration ? [statement.declaration] : []
    return [statement, ...specifiers, ...declaration].map(markOf)
  })

const markOf = (node: Node) => [
  node.type,
  'importKind' in node && node.importKind === 'type',
  'exportKind' in node && node.exportKind === 'type' && !('declaration' in node && node.declaration),
  'declare' in node && node.declare
]

test.each([
  "import type { A } from './a'",
  "import type A from './a'",
  "import type * as a from './a'",
  "import { type A, b, type C as D, type as E } from './a'",
  "import type, { type F } from './a'",
  "import type from './a'",
  "import * as a from './a'",
  "import './a'",
  "export type { A, B as C } from './a'",
  "export { type A, b, type C as D } from './a'",
  "export type * from './a'",
  "export type * as a from './a'",
  "export * from './a'",
  'let a, b; export { a, type b as c }',
  'let a; export type { a }',
  'declare const wx: any',
  'declare function f(): void',
  'declare class A {}',
  'export declare const a: string',
  'declare enum E { a }',
  'declare namespace N { const a: string }',
  'function f(): void; function f() {}',
  'const declare = 1; declare'
])('a lean tree says as a whole one does what is a type: %s', (code) => {
  expect(marksOf(lean!, code)).toEqual(marksOf(whole!, code))
})
