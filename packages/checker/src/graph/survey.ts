import path from 'node:path'
import { TARO } from '../names'
import { passedOn } from './barrels'
import { manifestOf, textOf } from './disk'
import { createEntries } from './entries'
import { createImportIndex, type Importer } from './imports'
import { importsIn, type ImportText } from './scan'
import type { ProjectBytes } from './sources'

/** What is known of a project's files before any is parsed. */
export interface Survey {
  /** The text of each file. */
  texts: ReadonlyMap<string, string>
  /** The files that were asked for and may matter. */
  candidates: ReadonlySet<string>
  /** Whether something in the project names Taro. */
  namesTaro: boolean
  /** Whether the app begins with a file. */
  isEntry(file: string): boolean
  /** The imports whose last part is that of a file: candidates for those that lead to it. */
  importersOf(file: string): Importer[]
}

/**
 * @param mayMatter whether a file may hold something to report
 * @param aliases of the build
 */
export function surveyOf(
  { sources, manifests, asked, bytes }: ProjectBytes,
  mayMatter: (code: string, imports: ImportText[]) => boolean,
  aliases: string[]
): Survey {
  const isAsked = new Set(asked)
  const index = createImportIndex(aliases, packageNames(manifests, bytes))
  const entries = createEntries()
  const texts = new Map<string, string>()
  const candidates = new Set<string>()
  const barrels: string[] = []
  const passed = new Map<string, ReturnType<typeof passedOn>>()
  for (const file of sources) {
    const code = bytes.get(file) && textOf(bytes.get(file)!)
    if (code === undefined) continue
    texts.set(file, code)
    const imports = importsIn(code)
    index.add(file, imports)
    entries.add(file, code)
    if (imports.some(({ kind }) => kind === 'export') || code.includes(TARO)) passed.set(file, passedOn(code, imports))
    if (passed.get(file)?.taro) barrels.push(file)
    if (isAsked.has(file) && mayMatter(code, imports)) candidates.add(file)
  }
  // A file that imports Taro through another file does not name it. The list grows as barrels of barrels are found.
  const seen = new Set(barrels)
  for (const barrel of barrels) {
    for (const { file } of index.importersOf(barrel)) {
      if (isAsked.has(file)) candidates.add(file)
      if (seen.has(file) || !passed.get(file)?.sources.length) continue
      seen.add(file)
      barrels.push(file)
    }
  }
  const namesTaro = barrels.length > 0 || [...texts.values()].some((code) => code.includes(TARO))
  return { texts, candidates, namesTaro, isEntry: entries.has, importersOf: index.importersOf }
}

/** The names by which the packages of a monorepo import each other, by their folders. */
function packageNames(manifests: string[], bytes: ReadonlyMap<string, Buffer>): Map<string, string> {
  const names = manifests.map((file) => [path.dirname(file), manifestOf(bytes.get(file)?.toString()).name] as const)
  return new Map(names.filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string'))
}
