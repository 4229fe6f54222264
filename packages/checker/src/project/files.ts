import { SOURCES } from '@taro-capability/usage'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Remark } from '../types'
import { passedOn } from './barrels'
import { readManifest, readText } from './disk'
import { createEntries } from './entries'
import { createImportIndex, type ImportIndex } from './imports'

/** What of a project is to be checked. */
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
  /** Whether the app begins with a file. */
  isEntry(file: string): boolean
  remarks: Remark[]
  /** All files of the project, which `hash` is of. */
  hashed: ReadonlySet<string>
  hash: string
}

const ALWAYS_LEFT_OUT = ['**/node_modules/**', '**/dist/**', '**/.*/**', '**/*.d.ts', '**/*.min.js']
/** Tests run elsewhere than on a target. */
export const TESTS = ['**/__tests__/**', '**/__mocks__/**', '**/*.{test,spec}.*']

/**
 * Reads every file once, and keeps those that were asked for and may matter. What was not asked for still counts as a part of the
 * project: it imports, calls and guards.
 *
 * @throws Error where a path does not exist, or is not in the project
 */
export async function readProject(root: string, what: Asked, { about, mayMatter, aliases }: Reading): Promise<Read> {
  const { sources, manifests } = await filesIn(root)
  const asked = new Set(await askedOf(sources, root, what))
  const index = createImportIndex(aliases, packageNames(manifests))
  const entries = createEntries()
  const texts = new Map<string, string>()
  const barrels: string[] = []
  const remarks: Remark[] = []
  const hash = createHash('sha256').update(about)
  for (const file of manifests) hash.update(`\0${file}\0${readText(file)}`)
  for (const file of sources) {
    const code = readText(file)
    hash.update(`\0${file}\0${code}`)
    if (code === undefined) {
      if (asked.has(file)) remarks.push(unreadable(path.relative(root, file)))
      continue
    }
    index.add(file, code)
    entries.add(file, code)
    if (code.includes('@tarojs/taro') && passedOn(code).taro) barrels.push(file)
    if (asked.has(file) && mayMatter(code)) texts.set(file, code)
  }
  // Whoever imports Taro by way of another file does not name it. The list grows as barrels of barrels are found.
  const seen = new Set(barrels)
  for (const barrel of barrels) {
    for (const { file } of index.importersOf(barrel)) {
      const code = texts.get(file) ?? readText(file)!
      if (asked.has(file)) texts.set(file, code)
      if (seen.has(file) || passedOn(code).sources.length === 0) continue
      seen.add(file)
      barrels.push(file)
    }
  }
  return { files: [...asked], texts, index, isEntry: entries.has, remarks, hashed: new Set(sources), hash: hash.digest('hex') }
}

const unreadable = (file: string): Remark => ({
  file,
  line: 1,
  column: 1,
  kind: 'unreadable',
  message: 'cannot be read, and was not checked'
})

const MANIFESTS = '**/package.json'

/** The files of a project and the manifests of its packages; absolute. */
async function filesIn(root: string): Promise<{ sources: string[]; manifests: string[] }> {
  const found = await list(root, [SOURCES, MANIFESTS], [...ALWAYS_LEFT_OUT, ...TESTS])
  const isManifest = (file: string) => file.endsWith('/package.json')
  return { sources: found.filter((file) => !isManifest(file)), manifests: found.filter(isManifest) }
}

const list = async (root: string, patterns: string[], ignore: string[] = []): Promise<string[]> =>
  (await glob(patterns, { cwd: root, absolute: true, ignore })).sort()

/** Those of the files that are asked for: by their path, or their folder's, or by a glob where nothing has this name. */
async function askedOf(files: string[], root: string, { paths = ['.'], ignore = [] }: Asked): Promise<string[]> {
  const ignored = new Set(ignore.length > 0 ? await list(root, ignore) : [])
  const globs = paths.filter((name) => !existsSync(path.resolve(root, name)))
  const lost = globs.find((name) => !isDynamicPattern(name))
  if (lost !== undefined) throw new Error(`there is no ${lost} in ${root}`)
  const matched = new Set(globs.length > 0 ? await list(root, globs) : [])
  const places = paths.filter((name) => !globs.includes(name)).map((name) => placeIn(root, name))
  const isAsked = (file: string) => matched.has(file) || places.some((place) => file === place || file.startsWith(`${place}/`))
  return files.filter((file) => isAsked(file) && !ignored.has(file))
}

function placeIn(root: string, name: string): string {
  const place = path.resolve(root, name)
  const relative = path.relative(root, place)
  if (relative.startsWith('..') || path.isAbsolute(relative)) throw new Error(`${name} is outside of the project ${root}; check it there`)
  return place.replaceAll('\\', '/')
}

/** The names by which the packages of a monorepo import each other, by their folders. */
function packageNames(manifests: string[]): Map<string, string> {
  const names = manifests.map((file) => [path.dirname(file), readManifest(file).name] as const)
  return new Map(names.filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string'))
}
