import { recordOf, type Platform } from '@taro-capability/support-data'
import { memoize } from '@taro-capability/usage'
import { dirname, join } from 'node:path'
import { manifestOf, projectRoot, readText } from './disk'
import type { Importer } from './imports'
import { memoizeByPlatform } from './memoizeByPlatform'

/** What of a project is asked. */
interface Asked {
  /** Whether a program begins with a file, on whatever platform. */
  isEntry(file: string): boolean
  /** Whether it does so on a platform. */
  isNamedOn(file: string, platform: Platform): boolean
  isOfPlatform(file: string, platform: Platform): boolean
  importers(file: string, platform: Platform): Importer[] | undefined
}

/** Finds which files are in the program of a platform in any case, whatever does not work there. */
export function createEntered({ isEntry, isNamedOn, isOfPlatform, importers }: Asked) {
  const isEntryOn = memoizeByPlatform((file: string, platform: Platform): boolean => {
    if (isEntry(file)) return isNamedOn(file, platform)
    const isImported = (importers(file, platform) ?? []).length > 0
    const { manifestEntry } = recordOf(platform)
    if (isImported || manifestEntry === undefined) return !isImported
    // A package that says where it begins on this platform has no other entry there.
    const root = projectRoot(dirname(file))
    const entry = manifestOf(readText(join(root, 'package.json')))[manifestEntry]
    return typeof entry !== 'string' || join(root, entry) === file
  })

  const searchOn = memoize((platform: Platform) => {
    const entered = new Set<string>()
    const others = new Set<string>()

    /** Marks what a way of imports leads through. */
    function mark(end: string, ways: ReadonlyMap<string, string | undefined>): void {
      for (let at: string | undefined = end; at !== undefined; at = ways.get(at)) entered.add(at)
    }

    return (file: string): boolean => {
      // Each file that is come to, and the one that it imports on the way. The map grows while it is gone through.
      const ways = new Map<string, string | undefined>([[file, undefined]])
      for (const at of ways.keys()) {
        if (others.has(at)) continue
        if (entered.has(at) || isEntryOn(at, platform)) {
          mark(at, ways)
          return true
        }
        for (const { file: from, isCall } of importers(at, platform) ?? [])
          if (!isCall && !ways.has(from) && isOfPlatform(from, platform)) ways.set(from, at)
      }
      for (const at of ways.keys()) others.add(at)
      return false
    }
  })

  return {
    isEntryOn,
    /** Whether imports that run in any case lead to a file from where a platform's program begins. */
    isEntered: (file: string, platform: Platform): boolean => searchOn(platform)(file)
  }
}
