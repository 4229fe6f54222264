import path from 'node:path'
import { main } from '../src/cli'
import { check, fixture, write } from './projectFixture'

test('a person sees file, line, what happens on each target, and what to write', async () => {
  expect(await check('src', '--target', 'weapp@2.10.0', '--target', 'h5', '--target', 'rn')).toBe(1)
  expect(fixture.printed).toContain('src/pages/share/index.tsx')
  expect(fixture.printed).toContain(
    '4:9  Taro.authPrivateMessage  not on h5 (stub: resolves as success in production), not on rn (undefined)'
  )
  expect(fixture.printed).toContain('needs base library 2.13.0 on weapp, you declared 2.10.0')
  expect(fixture.printed).toContain("guard it: if (supports('authPrivateMessage')) …")
  expect(fixture.printed).toMatch(/1 call of 1 API in 1 file · 1 file · \d\.\d\d s/)
})

test('targets default to what the scripts build', async () => {
  await check('--json')
  expect(JSON.parse(fixture.printed).targets).toEqual(['weapp', 'h5'])
})

test('targets are given one by one or with commas', async () => {
  await check('--json', '--target', 'h5,rn', '--target', 'weapp@2.10.0, h5')
  expect(JSON.parse(fixture.printed).targets).toEqual(['h5', 'rn', 'weapp@2.10.0'])
})

test.each(['--version', '-v'])('%s prints the version', async (option) => {
  expect(await check(option)).toBe(0)
  expect(fixture.printed).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('a folder where nothing imports Taro says so', async () => {
  write('src/pages/share/index.tsx', 'export const nothing = 1\n')
  expect(await check('--target', 'h5')).toBe(0)
  expect(fixture.printed).toContain('nothing in this project imports @tarojs/taro')
})

test('nothing found is exit code 0', async () => {
  expect(await check('--target', 'weapp')).toBe(0)
  expect(fixture.printed).toContain('no call that will not work')
})

test('--explain says where an API works', async () => {
  expect(await check('--explain', 'authPrivateMessage')).toBe(0)
  expect(fixture.printed).toMatch(/^ {2}platform +works +what happens$/m)
  expect(fixture.printed).toMatch(/^ {2}weapp +yes +works, since base library 2\.13\.0$/m)
  expect(fixture.printed).toMatch(/^ {2}rn +no +undefined$/m)
})

test.each(['Taro.login', 'wx.login', 'login.object.timeout'])('--explain takes %s, as reports write it', async (name) => {
  expect(await check('--explain', name)).toBe(0)
  expect(fixture.printed).toContain('Taro.login')
})

test('the level is shown without colours, too, and so are the targets', async () => {
  write('src/menu.ts', "import Taro from '@tarojs/taro'\nexport function menu() {\n  Taro.hideShareMenu()\n}\n")
  await check('--target', 'h5', '--target', 'weapp')
  expect(fixture.printed).toMatch(/^✖ +4:9 +Taro\.authPrivateMessage/m)
  expect(fixture.printed).toMatch(/^⚠ +3:3 +Taro\.hideShareMenu/m)
  expect(fixture.printed).toMatch(/ · h5, weapp$/m)
})

test('from a folder of the project it is the project that is checked, and paths are those of the folder', async () => {
  expect(await main(['index.tsx', '--json'], path.join(fixture.root, 'src/pages/share'))).toBe(1)
  expect(JSON.parse(fixture.printed)).toMatchObject({ root: fixture.root, targets: ['weapp', 'h5'], files: 1 })
})

test.each([
  ['an unknown target', ['--target', 'h6'], "there is no target 'h6'; did you mean 'h5'?"],
  ['a target in capitals', ['--target', 'H5'], "did you mean 'h5'?"],
  ['two versions', ['--target', 'weapp@2.10.0@3'], 'has two versions'],
  ['an unknown option', ['--formt', 'json'], "there is no option --formt; did you mean '--format'?"],
  ['a version that is none', ['--target', 'weapp@new'], '«new» is not a version'],
  ['two formats', ['--json', '--format', 'sarif'], '--json is --format json; with --format sarif leave it out'],
  ['an unknown format', ['--format', 'xml'], '--format must be one of human, json'],
  ['a path that is not there', ['lib'], 'there is no lib in'],
  ['a baseline that is not there', ['--baseline', 'old.json'], 'write it with --update-baseline'],
  ['a file that is no baseline', ['--baseline', 'package.json'], 'is no baseline; write it anew'],
  ['a path outside of the project', ['..'], 'is outside of the project'],
  ['nothing to check', ['package.json'], 'there is no file to check'],
  ['all of it left out', ['--ignore', '**'], 'there is no file to check'],
  ['an API that is none', ['--explain', 'toString'], "Taro has no API 'toString'"],
  ['an API that is nearly one', ['--explain', 'authPrivatMessage'], "did you mean 'authPrivateMessage'?"]
])('%s is exit code 2 and one sentence', async (_, args, sentence) => {
  expect(await check(...args)).toBe(2)
  expect(fixture.errors).toContain(sentence)
})
