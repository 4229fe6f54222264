import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { contractNames } from '@taro-capability/core'
import { adapterFiles, checkAdapter, commonJsFile, resolveAdapter } from '../src'

const root = mkdtempSync(path.join(os.tmpdir(), 'taro-capability-'))
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

test('ours is not looked at: it is complete', () => {
  expect(Object.keys(adapterFiles(resolveAdapter('h5'), root, (request) => request))).toEqual(['taro-capability/adapter'])
})
