import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Ajv from 'ajv'
import { main } from '../src/cli'
import schema from '../report.schema.json'

const page = `import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  await Taro.authPrivateMessage({ shareTicket })
}
`
let root: string
let printed: string
let told: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'taro-capability-'))
  write('src/pages/share/index.tsx', page)
  write('package.json', '{ "scripts": { "build:h5": "taro build --type h5", "build:weapp": "taro build --type weapp" } }')
  ;[printed, told] = ['', '']
  jest.spyOn(console, 'log').mockImplementation((text) => (printed += `${text}\n`))
  jest.spyOn(console, 'error').mockImplementation((text) => (told += `${text}\n`))
})

afterEach(() => {
  jest.restoreAllMocks()
  rmSync(root, { recursive: true })
})

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

const check = (...args: string[]) => main(args, root)

test('a person is told file, line, what happens on each target, and what to write', async () => {
  expect(await check('src', '--target', 'weapp@2.10.0', '--target', 'h5', '--target', 'rn')).toBe(1)
  expect(printed).toContain('src/pages/share/index.tsx')
  expect(printed).toContain('4:9  Taro.authPrivateMessage  not on h5 (stub: resolves as success in production), not on rn (undefined)')
  expect(printed).toContain('needs base library 2.13.0 on weapp, you declared 2.10.0')
  expect(printed).toContain("guard it: if (supports('authPrivateMessage')) …")
  expect(printed).toMatch(/1 call of 1 API in 1 file · 1 file · \d\.\d\d s/)
})

test('targets default to what the scripts build', async () => {
  await check('--json')
  expect(JSON.parse(printed).targets).toEqual(['weapp', 'h5'])
})

test('nothing found is exit code 0', async () => {
  expect(await check('--target', 'weapp')).toBe(0)
  expect(printed).toContain('no call that will not work')
})

test('JSON has the form of its schema', async () => {
  await check('--json', '--target', 'h5', '--target', 'weapp@2.10.0')
  const validate = new Ajv({ allErrors: true }).compile(schema)
  expect([validate(JSON.parse(printed)), validate.errors]).toEqual([true, null])
})

test('SARIF names the API as its rule, the place, and the edit that guards it', async () => {
  await check('--format', 'sarif', '--target', 'h5')
  const [run] = JSON.parse(printed).runs
  expect(run.tool.driver.rules).toMatchObject([{ id: 'authPrivateMessage' }])
  const [{ locations, fixes, level }] = run.results
  expect(level).toBe('error')
  expect(locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'src/pages/share/index.tsx', uriBaseId: 'SRCROOT' },
    region: { startLine: 4, startColumn: 9, endLine: 4, endColumn: 32 }
  })
  expect(fixes[0].artifactChanges[0].replacements).toHaveLength(2)
})

test('GitHub annotations are escaped', async () => {
  write('src/a,b.ts', page)
  await check('src/a,b.ts', '--format', 'github', '--target', 'h5')
  expect(printed).toMatch(/^::error file=src\/a%2Cb\.ts,line=4,col=9,endLine=4,endColumn=31,title=[^:]*::Taro\.authPrivateMessage: /)
})

test('Markdown is a matrix of APIs and targets', async () => {
  await check('--format', 'markdown', '--target', 'h5', '--target', 'weapp')
  expect(printed).toContain('| API | h5 | weapp |')
  expect(printed).toMatch(/\| \[`authPrivateMessage`\]\(https:[^)]*\) \| ❌ 1 \| {2}\|/)
})

test('the page escapes what it shows', async () => {
  write('src/<script>.ts', page)
  await check('--format', 'html', '--output', 'report.html', '--target', 'h5')
  const html = readFileSync(path.join(root, 'report.html'), 'utf8')
  expect(html).toContain('src/&#60;script&#62;.ts')
  expect(html.match(/<script>/g)).toHaveLength(1)
})

test('a baseline lets old findings pass, and no new one', async () => {
  expect(await check('--target', 'h5', '--update-baseline')).toBe(0)
  expect(await check('--target', 'h5')).toBe(0)
  write('src/other.ts', page)
  expect(await check('--target', 'h5')).toBe(1)
  expect(printed).toContain('src/other.ts')
})

test('only what changed since a revision is told', async () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: root, stdio: 'pipe' })
  git('init', '--quiet')
  git('add', '-A')
  git('commit', '--quiet', '-m', 'first')
  expect(await check('--target', 'h5', '--changed', 'HEAD')).toBe(0)
  write('src/new.ts', page)
  expect(await check('--target', 'h5', '--changed', 'HEAD')).toBe(1)
  expect(await check('--target', 'h5', '--changed', 'no-such-revision')).toBe(2)
})

test('what is asked again is answered from the cache, and what changed is not', async () => {
  await check('--json', '--target', 'h5')
  const first = JSON.parse(printed)
  printed = ''
  await check('--json', '--target', 'h5')
  expect({ ...JSON.parse(printed), milliseconds: 0 }).toEqual({ ...first, milliseconds: 0 })
  write('src/pages/share/index.tsx', page.replace('await', "if (process.env.TARO_ENV === 'weapp') await"))
  expect(await check('--target', 'h5')).toBe(0)
})

test('--explain says where an API works', async () => {
  expect(await check('--explain', 'authPrivateMessage')).toBe(0)
  expect(printed).toMatch(/weapp +works, since base library 2\.13\.0/)
  expect(printed).toMatch(/rn +undefined/)
})

test.each([
  ['an unknown target', ['--target', 'h6'], 'there is no target "h6"'],
  ['a version that is none', ['--target', 'weapp@new'], '«new» is no version'],
  ['an unknown format', ['--format', 'xml'], '--format must be one of human, json'],
  ['a path that is not there', ['lib'], 'there is no lib in'],
  ['a baseline that is not there', ['--baseline', 'old.json'], 'write it with --update-baseline'],
  ['an API that is none', ['--explain', 'toString'], 'Taro has no API "toString"']
])('%s is exit code 2 and one sentence', async (_, args, sentence) => {
  expect(await check(...args)).toBe(2)
  expect(told).toContain(sentence)
})

test('a file that cannot be parsed is told, and the others are checked', async () => {
  write('src/broken.ts', `${page}\nconst = 1`)
  expect(await check('--target', 'h5')).toBe(1)
  expect(printed).toContain('cannot be parsed, and was not checked')
  expect(printed).toContain('src/pages/share/index.tsx')
})

test('links that go in circles come to an end', async () => {
  symlinkSync(root, path.join(root, 'src/again'))
  expect(await check('--target', 'h5')).toBe(1)
})

test('a guard makes it silent: the edits of the fix, made', async () => {
  await check('--json', '--target', 'h5')
  const { fixes } = JSON.parse(printed).findings[0] as { fixes: { range: [number, number]; text: string }[] }
  const fixed = [...fixes]
    .sort((one, other) => other.range[0] - one.range[0])
    .reduce((code, { range: [start, end], text }) => code.slice(0, start) + text + code.slice(end), page)
  write('src/pages/share/index.tsx', fixed)
  expect(fixed).toContain("if (supports('authPrivateMessage')) await Taro.authPrivateMessage")
  expect(await check('--target', 'h5')).toBe(0)
})
