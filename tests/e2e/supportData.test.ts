// The support data against what Taro ships, executed.
import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import data from '../../packages/support-data/src'
import { calledByHarmony } from '../../packages/support-data/tools/extract/harmony'

const root = path.join(__dirname, '../..')
const command = (file: string, ...args: string[]) => ['--import', 'tsx', path.join(root, 'packages/support-data/tools', file), ...args]

interface Report {
  platform: string
  asked: number
  agrees: number
  disagreements: unknown[]
  undecided: { api: string }[]
  stockWrong: { literal: number; variable: number }
}

test('no entry is wrong that execution can decide, hooks included', () => {
  const reports = JSON.parse(execFileSync(process.execPath, command('verify.ts', '--json'), { encoding: 'utf8', cwd: root })) as Report[]
  expect(reports.map(({ platform }) => platform)).toEqual(['h5', 'rn', 'harmony', 'harmony-hybrid'])
  for (const { platform, asked, agrees, disagreements, undecided, stockWrong } of reports) {
    expect({ platform, asked, disagreements }).toEqual({ platform, asked: Object.keys(data.apis).length, disagreements: [] })
    expect(agrees + undecided.length).toBe(asked)
    const hooks = undecided.filter(({ api }) => data.apis[api]!.kind === 'hook')
    // React Native renders nothing here.
    expect(hooks.length > 0).toBe(platform === 'rn')
    // Stock Taro still answers wrongly, or there would be nothing to say.
    expect(stockWrong.variable).toBeGreaterThan(0)
  }
}, 300_000)

test("what harmony's pages call is what the build writes into them", () => {
  const folder = path.join(root, 'examples/private-message/node_modules/@tarojs/vite-runner/dist/harmony/template')
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  const called = new Set(texts.flatMap((text) => Array.from(text.matchAll(/\b(?:app|page|item)\?\.(on[A-Z]\w+)/g), ([, name]) => name!)))
  called.delete('onError')
  expect([...called].sort()).toEqual([...calledByHarmony].sort())
})

test('a platform that cannot be run is refused by name', () => {
  const { status, stderr } = spawnSync(process.execPath, command('verify.ts', '--platform', 'weapp'), { encoding: 'utf8', cwd: root })
  expect(status).toBe(2)
  expect(stderr).toContain('«weapp» cannot be run here; write one of h5, rn, harmony, harmony-hybrid')
})
