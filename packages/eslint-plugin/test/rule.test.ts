import { execFileSync } from 'node:child_process'
import path from 'node:path'

// In a process of its own: jest has its own `require`, which cannot load the parser that the rule requires.
const run = (eslint: string) =>
  execFileSync(process.execPath, ['--import', 'tsx', path.join(__dirname, 'ruleTester.ts'), eslint], {
    encoding: 'utf8',
    cwd: path.join(__dirname, '../../..')
  })

test.each(['eslint', 'eslint-9'])('the rule keeps its word with %s', (eslint) => {
  expect(run(eslint)).toMatch(/^\d+ cases\n$/)
})
