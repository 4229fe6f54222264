import { EXTENSIONS } from '@taro-capability/usage'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { glob } from 'tinyglobby'
import type { Remark } from '../types'
import { readText } from './disk'
import { createImportIndex, type ImportIndex } from './imports'
import { passedOn } from './barrels'

interface Asked {
  paths?: string[]
  ignore?: string[]
}

interface Reading {
  /** What else the result depends on. */
  about: string
  mayMatter(code: string): boolean
  aliases: string[]
}

export interface Read {
  /** The files that were asked for. */
  files: string[]
  /** Those of them that may matter, with their texts. */
  texts: Map<string, string>
  index: ImportIndex
  remarks: Remark[]
  /** Of everything that was read. */
  hash: string
}

const ALWAYS_LEFT_OUT = ['**/node_modules/**', '**/dist/**', '**/.*/**', '**/*.d.ts', '**/*.min.js']
// Tests run elsewhere than on a target.
const TESTS = ['**/__tests__/**', '**/__mocks__/**', '**/*.{test,spec}.*']

/** Reads every file once, and keeps those that may matter. */
export async function readProject(
  root: string,
  { paths = ['.'], ignore = [] }: Asked,
  { about, mayMatter, aliases }: Reading
): Promise<Read> {
  const files = await filesIn(root, ['.'], ignore)
  const asked = paths.includes('.') ? undefined : new Set(await filesIn(root, paths, ignore))
  const index = createImportIndex(aliases)
  const texts = new Map<string, string>()
  const barrels: string[] = []
  const remarks: Remark[] = []
  const hash = createHash('sha256').update(about)
  for (const file of files) {
    const code = readText(file)
    hash.update(`\0${file}\0${code}`)
    if (code === undefined) {
      remarks.push({
        file: path.relative(root, file),
        line: 1,
        column: 1,
        kind: 'unreadable',
        message: 'cannot be read, and was not checked'
      })
      continue
    }
    index.add(file, code)
    if (code.includes('@tarojs/taro') && passedOn(code).taro) barrels.push(file)
    if ((!asked || asked.has(file)) && mayMatter(code)) texts.set(file, code)
  }
  // Whoever imports Taro by way of another file does not name it. The list grows as barrels of barrels are found.
  const seen = new Set(barrels)
  for (const barrel of barrels) {
    for (const { file } of index.importersOf(barrel)) {
      const code = texts.get(file) ?? readText(file)!
      if (!asked || asked.has(file)) texts.set(file, code)
      if (seen.has(file) || passedOn(code).sources.length === 0) continue
      seen.add(file)
      barrels.push(file)
    }
  }
  return { files: asked ? [...asked] : files, texts, index, remarks, hash: hash.digest('hex') }
}

async function filesIn(root: string, paths: string[], ignore: string[]): Promise<string[]> {
  const lost = paths.find((name) => !existsSync(path.resolve(root, name)))
  if (lost !== undefined) throw new Error(`there is no ${lost} in ${root}`)
  const endings = EXTENSIONS.map((extension) => extension.slice(1)).join(',')
  const patterns = paths.map((name) => {
    const relative = path.relative(root, path.resolve(root, name)).replaceAll('\\', '/')
    return path.extname(relative) ? relative : `${relative ? `${relative}/` : ''}**/*.{${endings}}`
  })
  return (await glob(patterns, { cwd: root, absolute: true, ignore: [...ALWAYS_LEFT_OUT, ...TESTS, ...ignore] })).sort()
}
