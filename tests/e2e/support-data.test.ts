// The support data against what Taro ships, executed.
import { execFileSync, spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.join(__dirname, '../..')
const command = (file: string, ...args: string[]) => ['--import', 'tsx', path.join(root, 'packages/support-data/tools', file), ...args]

interface Report {
  platform: string
  asked: number
  agrees: number
  disagreements: unknown[]
  undecided: unknown[]
  stockWrong: { literal: number; variable: number }
}

test('of 492 APIs none is wrong on h5, rn, harmony and harmony-hybrid', () => {
  const reports = JSON.parse(execFileSync(process.execPath, command('verify.ts', '--json'), { encoding: 'utf8', cwd: root })) as Report[]
  expect(reports.map(({ platform, asked, disagreements }) => ({ platform, asked, disagreements }))).toEqual(
    ['h5', 'rn', 'harmony', 'harmony-hybrid'].map((platform) => ({ platform, asked: 492, disagreements: [] }))
  )
  for (const { asked, agrees, undecided, stockWrong } of reports) {
    expect(agrees + undecided.length).toBe(asked)
    expect(undecided.length).toBeLessThan(35)
    // Stock Taro is not mended yet, or this table would have nothing to say.
    expect(stockWrong.variable).toBeGreaterThan(0)
  }
}, 300_000)

test('a platform that cannot be run is refused by name', () => {
  const { status, stderr } = spawnSync(process.execPath, command('verify.ts', '--platform', 'weapp'), { encoding: 'utf8', cwd: root })
  expect(status).toBe(2)
  expect(stderr).toContain('«weapp» cannot be run here; write one of h5, rn, harmony, harmony-hybrid')
})
