import { namedImportsIn, mayHoldFlags } from '../src/flags/scan'

describe('the imports that a text has', () => {
  test.each([
    ["import { a } from './x'", [['./x', 'a']]],
    ['import a, { b as c, d } from "./x"', [['./x', 'default', 'b', 'd']]],
    [
      "import{a}from'./x';import b from'./y'",
      [
        ['./x', 'a'],
        ['./y', 'default']
      ]
    ],
    ["import\n  $a\nfrom './x'", [['./x', 'default']]],
    ["import { a, } from './x'", [['./x', 'a']]],
    ["import {} from './x'", [['./x']]],
    ["import * as a from './x'", [['./x']]],
    ["import type A from './x'", [['./x']]],
    ["import typed from './x'", [['./x', 'default']]],
    ["import './effect'; import { a } from './x'", [['./x', 'a']]],
    ["import { a } from './x'; export { b } from './y'", [['./x', 'a']]],
    ["export * from './y'", []],
    ["const a = 'from'", []]
  ])('%s', (code, expected) => {
    expect(namedImportsIn(code).map(({ specifier, names }) => [specifier, ...names])).toEqual(expected)
  })
})

test.each([
  ['const a = defineFlags({})', true],
  ['export { flags }', true],
  ['export{flags}', true],
  ["export  * from './flags'", true],
  ['export const a = 1', false],
  ['reexport { a }', false],
  ['defineFlagsOf()', false]
])('whether a text may hold flags: %s', (code, expected) => {
  expect(mayHoldFlags(code)).toBe(expected)
})
