import { readdirSync } from 'node:fs'
import path from 'node:path'
import { lint, rules } from '../../tools/lint'
import { absent, apiWith, tableWith } from '../table'

const problemsOf = (data: ReturnType<typeof tableWith>) => lint({ data, extracted: data, corrections: [] })

test('every rule of the folder is applied, and has a name of its own', () => {
  const files = readdirSync(path.join(__dirname, '../../tools/lint/rules')).map((file) => path.basename(file, '.ts'))
  expect(rules.map(({ name }) => name).sort()).toEqual(files.sort())
})

test('every rule has its test', () => {
  const tests = readdirSync(__dirname)
  expect(rules.filter(({ name }) => !tests.includes(`${name}.test.ts`))).toEqual([])
})

test('a table that is right has no problems', () => {
  expect(problemsOf(tableWith({ a: apiWith() }))).toEqual([])
})

test('a problem names its rule, and each rule is heard', () => {
  const data = tableWith({ b: apiWith({ h5: { ...absent, stub: 'rejects' } }), a: apiWith() })
  expect(problemsOf(data).map(({ rule }) => rule)).toEqual(['sorted', 'stubAnswers'])
})

test('of a table without the form, that alone is reported', () => {
  const data = tableWith({ b: apiWith({ h5: { ...absent, state: 'broken' as never } }), a: apiWith() })
  expect(new Set(problemsOf(data).map(({ rule }) => rule))).toEqual(new Set(['schema']))
})

test('a table with no entries of a platform does not stop the linter', () => {
  const api = apiWith()
  delete (api as Partial<typeof api>).platforms
  expect(problemsOf(tableWith({ a: api })).map(({ rule }) => rule)).toEqual(['schema'])
})
