import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { appOf } from '../../../bench/check/app'
import { check, parseTarget, type Report } from '../src'

// What is found in whole projects, so that work on the checker's speed changes none of it: the labelled cases as one project, and a
// tenth of the app that the benchmark checks. After a change that is meant, look at the difference and run jest with -u.
const targets = ['weapp@2.10.0', 'h5', 'rn', 'harmony'].map(parseTarget)

const lines = ({ findings, notices }: Report) => [
  ...findings.map(({ file, line, column, endLine, endColumn, api, text, problems, fixes }) => {
    const found = problems.map(({ target, level, because }) => `${target} ${level}${because ? ` (${because})` : ''}`)
    return `${file}:${line}:${column}-${endLine}:${endColumn} ${api} ${text}: ${found.join(', ')}; ${fixes.length} edits`
  }),
  ...notices.map(({ file, line, column, kind }) => `${file}:${line}:${column} ${kind}`)
]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'taro-capability-golden-'))
  for (const [file, text] of appOf(1, 0.1)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the labelled cases, together', async () => {
  expect(lines(await check({ root: path.join(__dirname, 'cases'), targets }))).toMatchSnapshot()
})

test('an app of the size that teams have, a tenth of it', async () => {
  expect(lines(await check({ root: folder, targets }))).toMatchSnapshot()
})
