import type { ImportText } from '@taro-capability/usage'
import path from 'node:path'
import type { Places } from './places'
import { mayBeSource } from './scan'

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
 * @param packages the packages of a monorepo, which import each other by their names: name by folder
 */
export function createImportIndex(places: Places, packages: ReadonlyMap<string, string>): ImportIndex {
  const importers = new Map<string, Importer[]>()
  const whole = new Set(packages.values())
  const keysOf = (specifier: string, file: string) => {
    const place = places.ledTo(specifier, file)
    if (place !== undefined && specifier.startsWith('.')) return [place]
    // What an alias stands for need not end as it does, and what looks like one may be a package.
    const name = whole.has(specifier) ? `${specifier}/` : path.posix.basename(places.of(specifier))
    return place === undefined || path.posix.basename(place) === name ? [name] : [name, place]
  }
  return {
    add: (file, imports) => {
      for (const { kind, clause, specifier, isType } of imports) {
        if (specifier === undefined || isType || !mayBeSource(specifier)) continue
        const importer = { file, specifier, isCall: kind === 'call', clause }
        for (const key of keysOf(specifier, file)) {
          const known = importers.get(key)
          if (known) known.push(importer)
          else importers.set(key, [importer])
        }
      }
    },
    importersOf: (file) => {
      const place = places.of(file)
      const keys = [place, path.posix.basename(place), `${nearest(file, packages)}/`]
      return keys.flatMap((key) => importers.get(key) ?? []).filter((importer) => importer.file !== file)
    }
  }
}

/** Of what is known of folders, what the nearest one above a file, or this folder, has. */
export function nearest<Value>(place: string, folders: ReadonlyMap<string, Value>): Value | undefined {
  let folder = place
  while (!folders.has(folder) && folder !== path.dirname(folder)) folder = path.dirname(folder)
  return folders.get(folder)
}
