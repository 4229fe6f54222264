import path from 'node:path'
import { patternsIn } from './patterns'
import type { Places } from './places'
import { importsIn, mayBeSource } from './scan'

/** Where the apps of a project begin. */
export interface Apps {
  /** Whether there is one of which all is known that it begins with. */
  areThere: boolean
  /** Whether an app begins with a file: it is `app`, or a page that `app.config` names, whether or not another file imports it. */
  isEntry(file: string): boolean
  /** Whether a file is in the folder of an app of which all is known that it begins with, so that the others have to be imported. */
  isInside(file: string): boolean
}

interface App {
  folder: string
  entries: Set<string>
}

const CONFIG = /[\\/]app(\.[\w-]+)?\.config(\.[\w-]+)?\.\w+$/
const TEXT = /['"`]([\w./@-]+)['"`]/g
const ROOT = /\broot['"]?\s*:\s*['"`]([\w./@-]+)['"`]/g
/** What imports are called that bring pages. */
const BRINGS_PAGES = /page|rout|config|package|menu|tab|nav/i
/** Names that are made of parts. */
const MADE = /\$\{|\/['"]\s*\+/

/**
 * Found without parsing, so that some entries are none. https://docs.taro.zone/docs/app-config
 *
 * @param filesAt the files at a place
 * @param isOpen whether the files of a folder may be used by what is not known
 */
export function appsOf(
  texts: ReadonlyMap<string, string>,
  places: Places,
  filesAt: (place: string) => readonly string[],
  isOpen: (folder: string) => boolean
): Apps {
  const configs = [...texts.keys()].filter((file) => CONFIG.test(file))
  const apps = configs.map((config) => appOf(config, textsOf(config)))
  const known = apps.filter(
    ({ app, isKnown }) => isKnown && !isOpen(app.folder) && [...app.entries].some((place) => filesAt(place).length > 0)
  )

  /** The texts of a config, and of what it imports that brings pages; undefined is what cannot be read. */
  function textsOf(config: string): (string | undefined)[] {
    const found: (string | undefined)[] = []
    const files = [config]
    for (const file of files) {
      const text = texts.get(file)!
      found.push(text)
      for (const { clause, specifier, isType } of importsIn(text)) {
        const isData = specifier?.endsWith('.json')
        const brings = specifier !== undefined && !isType && BRINGS_PAGES.test(`${clause} ${specifier}`)
        if (!brings || !(isData || mayBeSource(specifier))) continue
        const place = isData ? undefined : places.ledTo(specifier, file)
        const led = place === undefined ? [] : filesAt(place)
        if (led.length === 0) found.push(undefined)
        files.push(...led.filter((one) => !files.includes(one)))
      }
    }
    return found
  }

  function appOf(config: string, read: (string | undefined)[]): { app: App; isKnown: boolean } {
    const folder = path.dirname(config)
    const entries = new Set([path.posix.join(folder, 'app')])
    const all = read.filter((text) => text !== undefined)
    const roots = ['', ...all.flatMap((text) => Array.from(text.matchAll(ROOT), ([, root]) => root!))]
    for (const text of all) {
      for (const [, name] of text.matchAll(TEXT)) for (const root of roots) entries.add(places.of(path.posix.join(folder, root, name!)))
    }
    const isMade = all.some((text) => MADE.test(text) || patternsIn(text).length > 0)
    return { app: { folder, entries }, isKnown: all.length === read.length && !isMade }
  }

  const isEntry = (file: string) => {
    const place = places.of(file)
    return apps.some(({ app }) => app.entries.has(place))
  }
  return {
    areThere: known.length > 0,
    isEntry,
    isInside: (file) => known.some(({ app }) => file.startsWith(`${app.folder}/`))
  }
}
