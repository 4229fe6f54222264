import { createPositions, didYouMean, parse, startOfCode, unusedName, vueScript } from '../src'

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 2, 1],
  [4, 3, 1],
  [5, 3, 2],
  [6, 4, 1],
  [7, 5, 1]
])('offset %i is in line %i, column %i, whichever way lines end', (offset, line, column) => {
  expect(createPositions('a\n\r\nb\r\rc')(offset)).toEqual({ line, column })
})

test.each([
  ['', 'a'],
  ['b', 'a'],
  ['a', 'a_'],
  ['a_ a a___ a_', 'a____'],
  ['aa', 'a_']
])('a name that %j does not hold', (code, name) => {
  expect(unusedName(code, 'a')).toBe(name)
})

test.each([
  ['b()', 'b()'],
  ["'use strict'\nb()", 'b()'],
  ["#!/usr/bin/env node\n'use strict'; 'use asm'; b()", 'b()'],
  ["'use strict'\n", ''],
  ['', '']
])('the start of the code of %j', async (code, rest) => {
  expect(code.slice(startOfCode((await parse(code, 'a.js')).program)).trim()).toBe(rest)
})

test.each([
  ['lgoin', "; did you mean 'login'?"],
  ['login', "; did you mean 'login'?"],
  ['something', ''],
  ['login'.repeat(100), '']
])('after %j the message says %j', (word, name) => {
  expect(didYouMean(word, ['login', 'request'])).toBe(name)
})

test('nothing is near to a word where there are no names', () => {
  expect(didYouMean('login', [])).toBe('')
})

test('the scripts of a component stay where they are, in the order they stand in', () => {
  const code = '<script setup>\na\n</script>\n<b/>\n<script lang="ts">\r\nc\n</script>'
  const block = (text: string, lang?: string) => ({
    lang,
    loc: { start: { offset: code.indexOf(text) }, end: { offset: code.indexOf(text) + 1 } }
  })
  const { text, filename } = vueScript(code, 'A.vue', [block('c\n', 'ts'), block('a\n')])
  expect(filename).toBe('A.vue.ts')
  expect(text).toHaveLength(code.length)
  expect(text.replace(/ /g, '')).toBe('\na\n\n\n\r\nc\n')
})
