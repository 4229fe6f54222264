// What is committed is what the packages give, and what is generated from it is what would be.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.join(__dirname, '..')

test('the support data and its pages are up to date and pass the linter', () => {
  const program = path.join(root, 'packages/support-data/tools/build.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, '--check'], { encoding: 'utf8', cwd: root })
  expect({ status, stderr: stderr.replace('reading the installed packages …\n', '') }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('up to date')
}, 60_000)

test('every list of APIs and platforms is what npm run generate writes', () => {
  const program = path.join(root, 'packages/support-data/tools/generate.ts')
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, '--check'], { encoding: 'utf8', cwd: root })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
}, 60_000)
