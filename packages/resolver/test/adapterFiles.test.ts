import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { contractNames } from '@taro-capability/core'
import { adapterFiles, checkAdapter, commonJsFile, esmFile, resolveAdapter } from '../src'

const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'taro-capability-')))
afterAll(() => rmSync(root, { recursive: true }))

/** Installs a third party's adapter that exports these, and says where. */
function install(name: string, ...exported: string[]): string {
  const folder = path.join(root, 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, main: 'index.js' }))
  const lines = exported.map((api) => (api === 'platform' ? `exports.platform = 'alipay'` : `exports.${api} = () => {}`))
  writeFileSync(path.join(folder, 'index.js'), lines.join('\n'))
  return path.join(folder, 'index.js')
}

const questions = ['platform', 'supports', 'explain', 'canIUse']
const warn = jest.spyOn(console, 'warn').mockImplementation(() => {})
beforeEach(() => warn.mockClear())

const filesOf = (name: string) => adapterFiles(resolveAdapter('alipay', { alipay: name }), root, commonJsFile)

test("a third party's adapter with every contract stands for itself", () => {
  const file = install('@acme/whole', ...questions, ...contractNames)
  expect(filesOf('@acme/whole')).toEqual({ 'taro-capability/adapter': file })
  expect(warn).not.toHaveBeenCalled()
})

test('one that lacks contracts is completed, with a warning that names them', () => {
  const file = install('@acme/older', ...questions, 'authPrivateMessage')
  expect(filesOf('@acme/older')).toEqual({
    'taro-capability/adapter': expect.stringMatching(/adapter[\\/]third-party[\\/]index\.js$/),
    'taro-capability/third-party-adapter': file
  })
  expect(warn.mock.calls).toEqual([
    [
      `taro-capability: adapter @acme/older has no ${contractNames.slice(1).join(', ')}; calls of them fail on alipay with UNSUPPORTED_PLATFORM`
    ]
  ])
})

test('one that cannot be asked is refused', () => {
  install('@acme/half', 'platform', ...contractNames)
  expect(() => checkAdapter('@acme/half', root)).toThrow('adapter @acme/half does not export supports, explain, canIUse')
})

test('one whose platform is no name is refused', () => {
  install('@acme/nameless', 'supports', 'explain', 'canIUse', ...contractNames)
  expect(() => checkAdapter('@acme/nameless', root)).toThrow('adapter @acme/nameless does not export platform; an adapter exports')
})

test('one that cannot be loaded is refused, with the reason', () => {
  writeFileSync(install('@acme/broken'), 'swan.login()')
  const message = 'adapter @acme/broken cannot be loaded: swan is not defined; it must not touch its host before a call'
  expect(() => checkAdapter('@acme/broken', root)).toThrow(expect.objectContaining({ message: `taro-capability: ${message}`, cause: expect.anything() })) // prettier-ignore
})

test('one that is not installed is an error with the command that installs it', () => {
  const message = `taro-capability: cannot find @acme/nowhere from ${root}; install it: npm i @acme/nowhere`
  expect(() => commonJsFile('@acme/nowhere', root)).toThrow(expect.objectContaining({ message, cause: expect.anything() }))
})

test("the ESM file is the package's, also where its files are in folders; without one it is the CommonJS file", () => {
  const file = install('@acme/esm')
  const folder = path.dirname(file)
  mkdirSync(path.join(folder, 'lib/deep'), { recursive: true })
  writeFileSync(path.join(folder, 'lib/deep/index.js'), '')
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ main: 'lib/deep/index.js', module: 'esm/index.mjs' }))
  expect(esmFile('@acme/esm', root)).toBe(path.join(realpathSync(folder), 'esm/index.mjs').replace(/\\/g, '/'))
  expect(esmFile('@acme/whole', root)).toMatch(/@acme\/whole\/index\.js$/)
})

test('ours is not looked at: it is complete', () => {
  expect(Object.keys(adapterFiles(resolveAdapter('h5'), root, (request) => request))).toEqual(['taro-capability/adapter'])
})
