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

/**
 * @param aliases names that stand for a file or a folder, whose last part need not be theirs
 */
export function createImportIndex(aliases: string[]): ImportIndex {
  const byName = new Map<string, Importer[]>()
  const named = new Set(aliases)
  return {
    add: (file, code) => {
      for (const [, from, bare, call] of code.matchAll(IMPORT)) {
        const specifier = from ?? bare ?? call!
        if (/^(@tarojs\/|react|vue|taro-capability)/.test(specifier)) continue
        const key = named.has(specifier) ? '' : lastPart(specifier)
        const importers = byName.get(key) ?? []
        if (importers.length === 0) byName.set(key, importers)
        importers.push({ file, specifier, isCall: call !== undefined })
      }
    },
    importersOf: (file) => [...namesOf(file), ''].flatMap((name) => byName.get(name) ?? []).filter((importer) => importer.file !== file)
  }
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
