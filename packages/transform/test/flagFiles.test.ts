import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadParser, type Parse } from '@taro-capability/usage'
import { createTransform, hashOfFlagFiles, type TransformOptions } from '../src'
import { createFlagModules } from '../src/flags/modules'

const h5: TransformOptions = { facts: { platform: 'h5' }, alias: {} }
const flags = "import { defineFlags } from 'taro-capability'\nexport const flags = defineFlags({ a: 'authPrivateMessage' })\n"
const page = "import { flags } from './flags'\nif (flags.a) call()"
let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'taro-capability-'))
  write('flags.ts', flags)
})
afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

describe('a file is read only where it can matter', () => {
  const countReads = async (options: TransformOptions, times: number) => {
    const read = jest.spyOn(fs, 'readFileSync')
    const { transform } = createTransform(options)
    for (let time = 0; time < times; time++) await transform(page, path.join(root, 'page.tsx'))
    const count = read.mock.calls.filter(([file]) => String(file).endsWith('flags.ts')).length
    read.mockRestore()
    return count
  }

  test('once, while it stays as it is', async () => {
    expect(await countReads(h5, 3)).toBe(1)
  })

  test.each([
    ['whose running host answers', { platform: 'weapp' }],
    ["with a third party's adapter", { platform: 'h5', thirdParty: true }]
  ])('not at all on a platform %s: no flag is off for good', async (_, facts) => {
    expect(await countReads({ ...h5, facts }, 1)).toBe(0)
  })

  test('and on a platform that nobody knows', async () => {
    expect(await countReads({ ...h5, facts: { platform: 'acme' } }, 1)).toBe(1)
  })

  const modulesWith = (parse: Parse) => createFlagModules(parse, h5.facts, {})

  test('nor parsed where it holds no flags', async () => {
    write('own.ts', 'export const flags = { a: true }')
    const parse = jest.fn(await loadParser())
    expect(modulesWith(parse).find('./own', 'flags', path.join(root, 'page.ts'))).toBeUndefined()
    expect(parse).not.toHaveBeenCalled()
  })

  test('and a defect of the parser is no file without flags', () => {
    const broken = modulesWith(() => {
      throw new TypeError('a defect')
    })
    expect(() => broken.find('./flags', 'flags', path.join(root, 'page.ts'))).toThrow('a defect')
  })
})

test.each(['node_modules/a/index.ts', 'dist/page.ts', 'src/dist/page.ts', 'android/app.ts', 'ios/app.ts'])(
  'the hash of the files that flags can come from knows nothing of %s',
  (file) => {
    const before = hashOfFlagFiles(root)
    write(file, flags)
    expect(hashOfFlagFiles(root)).toBe(before)
  }
)

test('the hash of the files that flags can come from changes with them alone', () => {
  write('page.ts', 'export const page = 1')
  const before = hashOfFlagFiles(root)
  write('page.ts', 'export const page = 2')
  expect(hashOfFlagFiles(root)).toBe(before)
  write('barrel.ts', "export { flags } from './flags'")
  const withBarrel = hashOfFlagFiles(root)
  expect(withBarrel).not.toBe(before)
  write('flags.ts', `${flags}\n`)
  expect(hashOfFlagFiles(root)).not.toBe(withBarrel)
})
