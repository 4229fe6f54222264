import { memoize } from '@taro-capability/usage'
import path from 'node:path'

/** Where files and imports lead, as far as their texts say: before anything is resolved on the disk. */
export interface Places {
  /** What a file has in common with all ways to import it: without its ending, its platform, and the name of an index. */
  of(file: string): string
  /** The place that a relative import leads to, or one that begins with an alias of the build; undefined for all others. */
  ledTo(specifier: string, from: string): string | undefined
}

const ENDING = /\.([mc]?[jt]sx?|vue)$/

/**
 * @param suffixes of files that are for a platform alone
 * @param alias of the build: absolute paths by their names
 */
export function createPlaces(suffixes: readonly string[], alias: Record<string, string>): Places {
  const suffix = new RegExp(`\\.(${suffixes.join('|')})$`)
  const of = memoize((file: string) =>
    file
      .replace(/\/$/, '')
      .replace(ENDING, '')
      .replace(suffix, '')
      .replace(/\/index$/, '')
      .replace(suffix, '')
  )
  const aliases = Object.entries(alias)

  return {
    of,
    ledTo: (specifier, from) => {
      if (specifier.startsWith('.')) return of(path.posix.join(path.dirname(from), specifier))
      const [name, target] = aliases.find(([one]) => specifier === one || specifier.startsWith(`${one}/`)) ?? []
      return name === undefined ? undefined : of(path.posix.join(target!, specifier.slice(name.length)))
    }
  }
}
