import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createSources } from '../src'

const facts = { platform: 'h5' }
const constants = { 'process.env.TARO_ENV': '"h5"', __TARO_CAPABILITY_TIMEOUT__: '5000' }
const ours = '/app/node_modules/@taro-capability/core/dist/index.mjs'
const facade = '/app/node_modules/taro-capability/dist/index.mjs'
const taros = '/app/node_modules/@tarojs/taro-h5/dist/index.js'

test('constants stand in our own modules alone, and those that are not given stay', async () => {
  const { transform } = createSources({ transform: { facts }, constants })
  const code = 'f(process.env.TARO_ENV, __TARO_CAPABILITY_TIMEOUT__, __TARO_CAPABILITY_NAMES__)'
  expect((await transform(code, ours))?.code).toBe('f("h5", 5000, __TARO_CAPABILITY_NAMES__)')
  expect((await transform(code, facade))?.code).toBe('f("h5", 5000, __TARO_CAPABILITY_NAMES__)')
  expect(await transform(code, '/app/src/a.js')).toBeUndefined()
})

test("a build is spared Taro's own modules, and ours where the bundler itself sets the constants", () => {
  const [outside, taro] = [createSources({ transform: { facts }, constants }), createSources({ transform: { facts } })]
  const files = ['/app/src/a.ts', ours, facade, taros]
  expect(files.filter(outside.concerns)).toEqual(files.slice(0, 3))
  expect(files.filter(taro.concerns)).toEqual(files.slice(0, 1))
})

test('and of packages those that name neither Taro nor us', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'taro-capability-'))
  const write = (name: string, code: string) => {
    const file = path.join(folder, 'node_modules', name, 'index.js')
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, code)
    return file
  }
  const { concerns } = createSources({ transform: { facts } })
  expect(concerns(write('calls', "require('@tarojs/taro').login()"))).toBe(true)
  expect(concerns(write('asks', "import { supports } from 'taro-capability'"))).toBe(true)
  expect(concerns(write('neither', 'module.exports = 1'))).toBe(false)
  expect(concerns(path.join(folder, 'node_modules/virtual.js'))).toBe(true)
  rmSync(folder, { recursive: true })
})
