import { memoize } from '@taro-capability/usage'
import path from 'node:path'

/** Where files and imports lead, as far as their texts say: before anything is resolved on the disk. */
export interface Places {
  /** What a file has in common with all ways to import it: without its ending, its platform, and the name of an index. */
  of(file: string): string
  /** The place that a relative import leads to, or one that begins with an alias; undefined for all others. */
  ledTo(specifier: string, from: string): string | undefined
}

const ENDING = /\.([mc]?[jt]sx?|vue)$/

/** A name that imports may begin with and the absolute path that it stands for; both may end in a star: `['~*', '/app/src/*']`. */
export type Alias = readonly [name: string, target: string]

/** @param suffixes of files that are for a platform alone */
export function createPlaces(suffixes: readonly string[], aliases: readonly Alias[]): Places {
  const suffix = new RegExp(`\\.(${suffixes.join('|')})$`)
  const of = memoize((file: string) =>
    file
      .replace(/\/$/, '')
      .replace(ENDING, '')
      .replace(suffix, '')
      .replace(/\/index$/, '')
      .replace(suffix, '')
  )

  return {
    of,
    ledTo: (specifier, from) => {
      if (specifier.startsWith('.')) return of(path.posix.join(path.dirname(from), specifier))
      const [name, target] = aliases.find(([one]) => isBehind(specifier, one)) ?? []
      return name === undefined ? undefined : of(path.posix.join(withoutStar(target!), specifier.slice(withoutStar(name).length)))
    }
  }
}

const isBehind = (specifier: string, name: string) =>
  name.endsWith('*') ? specifier.startsWith(withoutStar(name)) : specifier === name || specifier.startsWith(`${name}/`)

const withoutStar = (name: string) => name.replace(/\*$/, '')
