import type { ImportText } from '@taro-capability/usage'
import path from 'node:path'
import { groupBy } from '../groupBy'
import { nearest } from './imports'
import { patternsIn } from './patterns'
import type { Places } from './places'
import { mayBeSource } from './scan'

/** What is known of the files of a project before any is parsed. */
export interface ProjectTexts {
  texts: ReadonlyMap<string, string>
  imports: ReadonlyMap<string, ImportText[]>
  places: Places
  filesAt(place: string): readonly string[]
  /** Names of packages by their folders. */
  packages: ReadonlyMap<string, string>
}

/** What a project's programs use. */
export interface UsedFiles {
  /** All that they may use: those where they begin, and what these lead to. */
  used: ReadonlySet<string>
  /** Of these, what is loaded by a pattern, or by the host: what of it is used is not known. */
  loaded: ReadonlySet<string>
}

/**
 * Found without resolving an import on the disk, so that there are more than are used, and none is missing.
 *
 * @param isRoot whether a file is used even if nothing imports it
 */
export function usedFiles({ texts, imports, places, filesAt, packages }: ProjectTexts, isRoot: (file: string) => boolean): UsedFiles {
  const files = [...texts.keys()]
  const byName = groupBy(files, (file) => path.posix.basename(places.of(file)))
  const names = new Set(packages.values())

  function filesOf(specifier: string, from: string): readonly string[] {
    const place = places.ledTo(specifier, from)
    const found = place === undefined ? [] : filesAt(place)
    if (found.length > 0 || specifier.startsWith('.')) return found
    if (names.has(specifier)) return files.filter((file) => nearest(file, packages) === specifier)
    // By an alias that is not known: all but its first part is the end of a place.
    const [, rest = ''] = /^[^/]*(\/.+)$/.exec(specifier) ?? []
    const end = places.of(rest || `/${specifier}`)
    return (byName.get(path.posix.basename(end)) ?? []).filter((file) => places.of(file).endsWith(end))
  }

  function filesLoadedBy(start: string, from: string): readonly string[] {
    const place = start.startsWith('.') ? path.posix.join(path.dirname(from), start) : places.ledTo(start, from)
    if (place !== undefined) return files.filter((file) => file.startsWith(place))
    const rest = start.slice(start.indexOf('/'))
    return rest.length > 1 ? files.filter((file) => file.includes(rest)) : []
  }

  const used = new Set<string>()
  const loaded = new Set<string>()
  const queue = files.filter(isRoot)
  for (const file of queue) {
    if (used.has(file)) continue
    used.add(file)
    for (const { specifier, isType } of imports.get(file) ?? []) {
      if (specifier !== undefined && !isType && mayBeSource(specifier)) queue.push(...filesOf(specifier, file))
    }
    const text = texts.get(file)!
    const loadedHere = patternsIn(text).flatMap((start) => filesLoadedBy(start, file))
    for (const one of [...loadedHere, ...componentsIn(text).flatMap((name) => filesOf(name, file))]) {
      loaded.add(one)
      queue.push(one)
    }
  }
  return { used, loaded }
}

/** The components that the config of a page names: `usingComponents: { card: '../components/card' }`. https://docs.taro.zone/docs/hybrid */
const componentsIn = (text: string): string[] =>
  text.includes('usingComponents') ? Array.from(text.matchAll(PATH), ([, name]) => name!) : []

const PATH = /['"`](\.{0,2}\/[\w./@-]+)['"`]/g

/** Whether a file is named for something that Taro does not look for, `pay.native.ts` beside `pay.ts`. */
export function isOtherTools(file: string, { places, filesAt }: Pick<ProjectTexts, 'places' | 'filesAt'>): boolean {
  const [base] = /^.*[\\/][^\\/]*(?=\.[\w-]+$)/.exec(places.of(file)) ?? []
  return base !== undefined && filesAt(base).length > 0
}
