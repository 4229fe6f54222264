import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { writeModule } from '../src'

const root = mkdtempSync(path.join(os.tmpdir(), 'taro-capability-'))
afterAll(() => rmSync(root, { recursive: true }))

test('a module is kept in the cache of node_modules, under a name of its contents', () => {
  mkdirSync(path.join(root, 'app/node_modules'), { recursive: true })
  const write = (code: string) => writeModule(path.join(root, 'app'), 'flags', 'mjs', code)
  const file = write('export {}')
  expect(file).toMatch(/\/app\/node_modules\/\.cache\/taro-capability\/flags-[0-9a-f]{16}\.mjs$/)
  expect(readFileSync(file, 'utf8')).toBe('export {}')
  expect(write('export {}')).toBe(file)
  expect(write('export default 1')).not.toBe(file)
})

test('where the app has no node_modules, in the folder for temporary files', () => {
  const file = writeModule(path.join(root, 'other'), 'flags', 'cjs', '')
  expect(path.dirname(file)).toBe(path.join(os.tmpdir(), 'taro-capability').replace(/\\/g, '/'))
  expect(existsSync(path.join(root, 'other'))).toBe(false)
  rmSync(file)
})
