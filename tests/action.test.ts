import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSync } from 'esbuild'

// The script of the GitHub Action, run as GitHub does: bash, inputs in variables. `npx` here is our command, from its sources.
const root = path.dirname(__dirname)
const action = readFileSync(path.join(root, 'action.yml'), 'utf8')
const script = action
  .slice(action.indexOf('run: |\n') + 'run: |\n'.length)
  .split('\n')
  .map((line) => line.slice(8))
  .join('\n')

let folder: string
// In the repository, where what it requires is found.
const command = path.join(root, 'node_modules/.cache/taro-capability-action/check.cjs')

beforeAll(() => {
  const main = JSON.stringify(path.join(root, 'packages/checker/src/cli/index.ts'))
  const contents = `import { main } from ${main}\nvoid main(process.argv.slice(2)).then((code) => (process.exitCode = code))`
  const external = ['oxc-*', '@typescript-eslint/*', '@vue/*', 'chokidar', 'tinyglobby', 'picocolors', 'fastest-levenshtein']
  buildSync({ stdin: { contents, resolveDir: root }, bundle: true, platform: 'node', format: 'cjs', outfile: command, external })
})

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'taro-capability-action-'))
  mkdirSync(path.join(folder, 'src'))
  mkdirSync(path.join(folder, 'bin'))
  writeFileSync(path.join(folder, 'package.json'), '{}')
  writeFileSync(path.join(folder, 'src/page.ts'), "import Taro from '@tarojs/taro'\nTaro.authPrivateMessage({ shareTicket: '' })\n")
  // `npx --yes taro-capability check …`
  writeFileSync(path.join(folder, 'bin/npx'), `#!/bin/bash\nshift 3\nexec '${process.execPath}' '${command}' "$@"\n`)
  chmodSync(path.join(folder, 'bin/npx'), 0o755)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** @returns the exit code, and what was printed */
function act(inputs: Record<string, string>): [code: number, printed: string] {
  const variables = { PATHS: '', TARGETS: '', LEVEL: 'warning', SARIF: '', ...inputs }
  const env = { ...process.env, ...variables, GITHUB_WORKSPACE: folder, PATH: `${path.join(folder, 'bin')}:${process.env.PATH}` }
  try {
    return [0, execFileSync('bash', ['-e', '-c', script], { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })]
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string }
    return [status, stdout]
  }
}

test('findings are annotations and fail the job; SARIF is written beside', () => {
  const [code, printed] = act({ TARGETS: 'h5,rn', SARIF: 'out/check.sarif' })
  expect([code, printed]).toEqual([1, expect.stringMatching(/^::error file=src\/page\.ts,line=2,/)])
  expect(JSON.parse(readFileSync(path.join(folder, 'out/check.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
}, 60_000)

test('nothing found passes, and an input is no command', () => {
  expect(act({ TARGETS: 'weapp' })[0]).toBe(0)
  expect(act({ TARGETS: 'weapp', PATHS: 'src; touch owned' })[0]).toBe(2)
  expect(() => readFileSync(path.join(folder, 'owned'))).toThrow()
}, 60_000)
