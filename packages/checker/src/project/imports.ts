import path from 'node:path'
import type { Importer } from './index'

// Finds more than there is, in comments for one: each is resolved, or parsed, before anything is concluded from it.
const IMPORT =
  /\b(?:import|export)\b(?!\s+type\b)[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*['"]([^'"]+)['"]|\b(?:require|import)\s*\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/g

/** Who imports whom, by the last part of what is asked for. */
export interface ImportIndex {
  add(file: string, code: string): void
  importersOf(file: string): Importer[]
}

// Imported everywhere, and never a file of the project.
const FOREIGN = /^(@tarojs\/.*|react|react-dom|vue|taro-capability)$/

/**
 * @param aliases names that stand for a file or a folder, whose last part need not be theirs
 * @param packages the packages of a monorepo, which import each other by their names: name by folder
 */
export function createImportIndex(aliases: string[], packages: ReadonlyMap<string, string>): ImportIndex {
  const byName = new Map<string, Importer[]>()
  const whole = new Set([...aliases, ...packages.values()])
  // Of an alias nobody knows whose it is.
  const keyOf = (specifier: string) => (aliases.includes(specifier) ? '' : whole.has(specifier) ? `${specifier}/` : lastPart(specifier))
  return {
    add: (file, code) => {
      for (const [, from, bare, call] of code.matchAll(IMPORT)) {
        const specifier = from ?? bare ?? call!
        if (FOREIGN.test(specifier)) continue
        const key = keyOf(specifier)
        const importers = byName.get(key) ?? []
        if (importers.length === 0) byName.set(key, importers)
        importers.push({ file, specifier, isCall: call !== undefined })
      }
    },
    importersOf: (file) =>
      [...namesOf(file), `${packageOf(file, packages)}/`, '']
        .flatMap((name) => byName.get(name) ?? [])
        .filter((importer) => importer.file !== file)
  }
}

/** The package that a file is of. */
function packageOf(file: string, packages: ReadonlyMap<string, string>): string | undefined {
  for (let folder = path.dirname(file), above; folder !== above; folder = path.dirname(folder)) {
    if (packages.has(folder)) return packages.get(folder)
    above = folder
  }
  return undefined
}

/** `share` for `../share.ts`; the folder's own index for `.` and `..`. */
function lastPart(specifier: string): string {
  const name = path.posix.basename(specifier)
  return name === '.' || name === '..' || name === '' ? 'index' : withoutEnding(name)
}

const withoutEnding = (name: string) => name.replace(/\.([mc]?[jt]sx?|vue)$/, '').replace(/\.\w+$/, '')

/** What an import of a file can end with: its name, or its folder's for an index. */
function namesOf(file: string): Set<string> {
  const { dir, base } = path.parse(file)
  const name = withoutEnding(base)
  return new Set(name === 'index' ? [name, withoutEnding(path.basename(dir))] : [name])
}
