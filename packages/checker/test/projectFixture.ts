import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { main } from '../src/cli'

export const taro = "import Taro from '@tarojs/taro'\n"

/** One finding on h5: line 4, column 9. */
export const page = `${taro}
export async function verify(shareTicket: string) {
  await Taro.authPrivateMessage({ shareTicket })
}
`

/** A project of its own for each test, and what the command says of it. */
export const fixture = { root: '', printed: '', errors: '' }

beforeEach(() => {
  // As the command resolves it.
  fixture.root = realpathSync(mkdtempSync(path.join(tmpdir(), 'taro-capability-')))
  write('src/pages/share/index.tsx', page)
  write('package.json', '{ "scripts": { "build:h5": "taro build --type h5", "build:weapp": "taro build --type weapp" } }')
  ;[fixture.printed, fixture.errors] = ['', '']
  jest.spyOn(console, 'log').mockImplementation((text) => void (fixture.printed += `${text}\n`))
  jest.spyOn(console, 'error').mockImplementation((text) => void (fixture.errors += `${text}\n`))
})

afterEach(() => {
  jest.restoreAllMocks()
  rmSync(fixture.root, { recursive: true })
})

export function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(fixture.root, file)), { recursive: true })
  writeFileSync(path.join(fixture.root, file), text)
}

/** Runs the command; what it said before is forgotten. */
export function check(...args: string[]): Promise<number> {
  ;[fixture.printed, fixture.errors] = ['', '']
  return main(args, fixture.root)
}

/** `file api` of each finding. */
export async function found(...args: string[]): Promise<string[]> {
  await check('--json', ...args)
  return (JSON.parse(fixture.printed).findings as { file: string; api: string }[]).map(({ file, api }) => `${file} ${api}`)
}

export const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: fixture.root, stdio: 'pipe' })
