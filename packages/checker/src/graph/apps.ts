import { importsIn, isCommented } from '@taro-capability/usage'
import path from 'node:path'
import { patternsIn } from './patterns'
import type { Places } from './places'
import { mayBeSource } from './scan'

/** Where the apps of a project begin. */
export interface Apps {
  all: readonly App[]
  /** Whether there is one of which all is known that it begins with. */
  areThere: boolean
  /** Whether an app begins with a file: it is `app`, or a page that `app.config` names, whether or not another file imports it. */
  isEntry(file: string): boolean
  /** Whether a file is in the folder of an app of which all is known that it begins with, so that the others have to be imported. */
  isInside(file: string): boolean
}

/** An app by its `app.config`. */
export interface App {
  folder: string
  /** The config, and the files that it takes pages from. */
  files: string[]
  /** The places that its texts name. */
  entries: ReadonlySet<string>
  /** The places that one name may stand for: of a page, and of one in a package. */
  placesOf(name: string): string[]
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
  const read = configs.map((config) => appOf(path.dirname(config), filesOf(config)))
  const apps = read.map(({ app }) => app)
  const known = read.flatMap(({ app, isKnown }) => (isKnown && !isOpen(app.folder) && hasPage(app) ? [app] : []))

  function hasPage({ entries }: App): boolean {
    return [...entries].some((place) => filesAt(place).length > 0)
  }

  /** A config, and what it imports that brings pages; undefined is what cannot be read. */
  function filesOf(config: string): (string | undefined)[] {
    const found: (string | undefined)[] = []
    const files = [config]
    for (const file of files) {
      found.push(file)
      for (const { clause, specifier, isType } of importsIn(texts.get(file)!)) {
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

  function appOf(folder: string, found: (string | undefined)[]): { app: App; isKnown: boolean } {
    const files = found.filter((file) => file !== undefined)
    const all = files.map((file) => texts.get(file)!)
    const roots = ['', ...all.flatMap((text) => textsIn(text, ROOT))]
    const placesOf = (name: string) => roots.map((root) => places.of(path.posix.join(folder, root, name)))
    const entries = new Set([path.posix.join(folder, 'app'), ...all.flatMap((text) => textsIn(text, TEXT)).flatMap(placesOf)])
    const isMade = all.some((text) => MADE.test(text) || patternsIn(text).length > 0)
    return { app: { folder, files, entries, placesOf }, isKnown: files.length === found.length && !isMade }
  }

  const isEntry = (file: string) => {
    const place = places.of(file)
    return apps.some(({ entries }) => entries.has(place))
  }
  return {
    all: apps,
    areThere: known.length > 0,
    isEntry,
    isInside: (file) => known.some(({ folder }) => file.startsWith(`${folder}/`))
  }
}

/** What stands in the group of an expression, wherever it matches beside comments. */
const textsIn = (code: string, expression: RegExp): string[] =>
  [...code.matchAll(expression)].flatMap(({ index, 1: text }) => (isCommented(code, index) ? [] : [text!]))
