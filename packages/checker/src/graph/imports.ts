import path from 'node:path'
import type { Places } from './places'
import { mayBeSource, type ImportText } from './scan'

/** A place in the project where a file is imported. */
export interface Importer {
  file: string
  specifier: string
  /** `import()` and `require`, which run where they stand. */
  isCall: boolean
  /** The names that it takes, as they are written. */
  clause: string
}

/** Who imports whom: more than do, for each has to be resolved. */
export interface ImportIndex {
  add(file: string, imports: ImportText[]): void
  importersOf(file: string): Importer[]
}

/**
 * @param aliases names that stand for a file or a folder, whose last part need not be theirs
 * @param packages the packages of a monorepo, which import each other by their names: name by folder
 */
export function createImportIndex(places: Places, aliases: string[], packages: ReadonlyMap<string, string>): ImportIndex {
  const importers = new Map<string, Importer[]>()
  const whole = new Set(packages.values())
  const keyOf = (specifier: string, file: string) => {
    if (specifier.startsWith('.')) return places.of(path.posix.join(path.dirname(file), specifier))
    // An alias may belong to anything.
    if (aliases.includes(specifier)) return ''
    return whole.has(specifier) ? `${specifier}/` : path.posix.basename(places.of(specifier))
  }
  return {
    add: (file, imports) => {
      for (const { kind, clause, specifier, isType } of imports) {
        if (specifier === undefined || isType || !mayBeSource(specifier)) continue
        const key = keyOf(specifier, file)
        const importer = { file, specifier, isCall: kind === 'call', clause }
        const known = importers.get(key)
        if (known) known.push(importer)
        else importers.set(key, [importer])
      }
    },
    importersOf: (file) => {
      const place = places.of(file)
      const keys = [place, path.posix.basename(place), `${nearest(file, packages)}/`, '']
      return keys.flatMap((key) => importers.get(key) ?? []).filter((importer) => importer.file !== file)
    }
  }
}

/** Of what is known of folders, what the nearest one above a file, or this folder, has. */
export function nearest<Known>(place: string, folders: ReadonlyMap<string, Known>): Known | undefined {
  let folder = place
  while (!folders.has(folder) && folder !== path.dirname(folder)) folder = path.dirname(folder)
  return folders.get(folder)
}
