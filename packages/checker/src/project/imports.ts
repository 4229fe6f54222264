import path from 'node:path'
import { platforms } from '@taro-capability/support-data'
import { isAsset } from '@taro-capability/usage'
import type { Importer } from './index'

// Finds more than there is, in comments for one: each is resolved, or parsed, before anything is concluded from it. The names of an
// import are few; without a bound, text without quotes would be read to its end from each `export`.
const IMPORT =
  /\b(?:import|export)\b(?!\s+type\b)[^'"`;()]{0,5000}?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*['"]([^'"]+)['"]|\b(?:require|import)\s*\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/g
// Imported everywhere, and never a file of the project.
const FOREIGN = /^(@tarojs\/.*|react|react-dom|vue|taro-capability)$/

/** Who imports whom: more than do, for each has to be resolved. */
export interface ImportIndex {
  add(file: string, code: string): void
  importersOf(file: string): Importer[]
}

/**
 * @param aliases names that stand for a file or a folder, whose last part need not be theirs
 * @param packages the packages of a monorepo, which import each other by their names: name by folder
 */
export function createImportIndex(aliases: string[], packages: ReadonlyMap<string, string>): ImportIndex {
  const importers = new Map<string, Importer[]>()
  const whole = new Set(packages.values())
  const keyOf = (specifier: string, file: string) => {
    if (specifier.startsWith('.')) return placeOf(path.posix.join(path.dirname(file), specifier))
    // Of an alias nobody knows whose it is.
    if (aliases.includes(specifier)) return ''
    return whole.has(specifier) ? `${specifier}/` : path.posix.basename(placeOf(specifier))
  }
  return {
    add: (file, code) => {
      for (const [, from, bare, call] of code.matchAll(IMPORT)) {
        const specifier = from ?? bare ?? call!
        if (FOREIGN.test(specifier) || isAsset(specifier)) continue
        const key = keyOf(specifier, file)
        const importer = { file, specifier, isCall: call !== undefined }
        const known = importers.get(key)
        if (known) known.push(importer)
        else importers.set(key, [importer])
      }
    },
    importersOf: (file) => {
      const place = placeOf(file)
      const keys = [place, path.posix.basename(place), `${packageOf(file, packages)}/`, '']
      return keys.flatMap((key) => importers.get(key) ?? []).filter((importer) => importer.file !== file)
    }
  }
}

const ENDING = /\.([mc]?[jt]sx?|vue)$/
const SUFFIX = new RegExp(`\\.(${platforms.join('|')})$`)

/** What a file has in common with all ways to import it: without its ending, its platform, and the name of an index. */
export const placeOf = (file: string) =>
  file
    .replace(/\/$/, '')
    .replace(ENDING, '')
    .replace(SUFFIX, '')
    .replace(/\/index$/, '')

/** The package that a file is of. */
function packageOf(file: string, packages: ReadonlyMap<string, string>): string | undefined {
  let folder = path.dirname(file)
  while (!packages.has(folder) && folder !== path.dirname(folder)) folder = path.dirname(folder)
  return packages.get(folder)
}
