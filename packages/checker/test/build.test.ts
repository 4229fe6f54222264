import { stripVTControlCharacters } from 'node:util'
import { checkBuild } from '../src'
import { taro, fixture, write } from './projectFixture'

const build = async (failClosed = false) => {
  const { findings, text } = await checkBuild({ root: fixture.root, sourceRoot: 'src', target: { platform: 'h5' }, failClosed })
  return { findings, lines: stripVTControlCharacters(text).split('\n') }
}

const lacking = ['login', 'checkSession', 'hideShareMenu', 'getUserProfile']
const calls = (number: number) => Array.from({ length: number }, (_, i) => `await Taro.${lacking[i % lacking.length]}()`).join('\n')

test('a build reports calls of many APIs in 15 lines at most, and says how to see them all', async () => {
  for (const name of ['a', 'b', 'c']) write(`src/${name}.ts`, `${taro}export async function go() {\n${calls(40)}\n}\n`)
  const { findings, lines } = await build()
  expect(findings).toBe(121)
  expect(lines.length).toBeLessThanOrEqual(15)
  expect(lines[0]).toMatch(/^taro-capability: 121 calls of 5 APIs will not work on h5: \d+ errors/)
  expect(lines).toContain('  … and 111 more')
  expect(lines.at(-1)).toBe('  see all: npx taro-capability check --target h5')
})

test('the worst come first, each with its place, its API and why', async () => {
  write('src/a.ts', `${taro}export const choose = () => {\n  Taro.chooseAddress()\n}\n`)
  const { lines } = await build()
  expect(lines).toEqual([
    'taro-capability: 2 calls of 2 APIs will not work on h5: 1 error, 1 warning',
    expect.stringMatching(/^ {2}src\/pages\/share\/index\.tsx:4:9 {2}Taro\.authPrivateMessage {2}not on h5 \(/),
    expect.stringMatching(/^ {2}src\/a\.ts:3:3 {2}Taro\.chooseAddress {2}not on h5 \(/),
    '  see all: npx taro-capability check --target h5'
  ])
})

test('with failClosed nothing resolves as success any more, whatever the config file says', async () => {
  write('src/a.ts', `${taro}export const go = async () => {\n  await Taro.chooseAddress()\n  await Taro.openSetting()\n}\n`)
  expect((await build()).lines.join('\n')).toContain('resolves as success')
  const { findings, lines } = await build(true)
  expect(findings).toBe(3)
  expect(lines.join('\n')).not.toContain('success')
  expect(lines.join('\n')).toContain('Taro.chooseAddress  not on h5 (rejects: UNSUPPORTED_PLATFORM)')
})
