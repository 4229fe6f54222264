import path from 'node:path'
import { createTransformer } from '../../src/metro/transformer'

const { transform, getCacheKey } = createTransformer({
  next: path.join(__dirname, 'nextTransformer.js'),
  sources: { transform: { facts: { platform: 'rn' }, failClosed: true, alias: {} } },
  flagFiles: ''
})
const settings = { next: path.join(__dirname, 'nextTransformer.js'), sources: { transform: { facts: { platform: 'rn' } } } }
const otherKeys = ['a', 'b'].map((flagFiles) => createTransformer({ ...settings, flagFiles }).getCacheKey())
const transformed = (src: string, { dev = false, filename = '/app/src/a.js' } = {}) => transform({ src, filename, options: { dev } })

test.each([
  [true, /typeof "[^"]* addCard /],
  [false, /typeof undefined ===/]
])('the running app knows the names of all APIs in development alone (dev: %s)', async (dev, expected) => {
  const filename = '/app/node_modules/@taro-capability/core/dist/index.js'
  expect(await transformed("if (typeof __TARO_CAPABILITY_NAMES__ === 'string') hint()", { dev, filename })).toMatch(expected)
})

test('a question is folded, and an API that the platform does not have fails, before the next transformer', async () => {
  const code = "import Taro from '@tarojs/taro'\nif (Taro.canIUse('login')) a()\nexport const hide = () => Taro.shareFileMessage()"
  const result = await transformed(code)
  expect(result).toContain('if (false) a()')
  expect(result).toMatch(/__failClosed\('shareFileMessage'/)
})

test('what the author has to know is written where metro shows it, with its place', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation()
  await transformed("import { supports } from 'taro-capability'\nexport const has = supports('authPrivateMesage')")
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/^taro-capability: \/app\/src\/a\.js:2:20: .*did you mean 'authPrivateMessage'/)]
  ])
  warn.mockRestore()
})

test('a source without a question is given on as it is, and warns of nothing', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation()
  expect(await transformed('export const one = 1')).toBe('export const one = 1')
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
})

test('the cache key changes with the settings, whether or not the next transformer has one', () => {
  expect(getCacheKey()).toMatch(/ taro-capability \d+\.\d+\.\d+.* .*"platform":"rn"/)
  expect(new Set([getCacheKey(), ...otherKeys]).size).toBe(3)
})
