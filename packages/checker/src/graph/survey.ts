import { importsIn, type ImportText } from '@taro-capability/usage'
import { platforms } from '@taro-capability/support-data'
import path from 'node:path'
import { groupBy } from '../groupBy'
import { TARO } from '../names'
import type { BuildSettings } from '../settings'
import { appsOf, type App } from './apps'
import { passedOn } from './barrels'
import { manifestOf, textOf } from './disk'
import { createImportIndex, nearest, type Importer } from './imports'
import { createNamesElsewhere } from './names'
import { TAB_BAR } from './platform'
import { createPlaces } from './places'
import type { ProjectBytes } from './sources'
import { isOtherTools, usedFiles } from './usedFiles'

/** What is known of a project's files before any is parsed. */
export interface Survey {
  /** The text of each file. */
  texts: ReadonlyMap<string, string>
  /** The files that were asked for and may matter. */
  candidates: ReadonlySet<string>
  /** Whether something in the project names Taro. */
  namesTaro: boolean
  apps: readonly App[]
  placeOf(file: string): string
  /** Whether an app.config names a file, on whatever platform. */
  isPage(file: string): boolean
  /** Whether a program begins with a file. */
  isEntry(file: string): boolean
  /** Whether all that uses a file is known, for it is one of an app. */
  isOfApp(file: string): boolean
  /** Whether a name may be used outside of a file: by another of the project, or by programs that are not there. */
  mayBeNamedOutside(name: string, file: string): boolean
  /** Whether a program may use a file: nothing imports the others, not even by way of files that are used. */
  isUsed(file: string): boolean
  /** The imports whose last part is that of a file: candidates for those that lead to it. */
  importersOf(file: string): Importer[]
}

/** @param mayMatter whether a file may hold something to report */
export function surveyOf(
  { sources, templates, manifests, asked, bytes }: ProjectBytes,
  mayMatter: (code: string, imports: ImportText[]) => boolean,
  { alias, paths, suffixesOf }: Pick<BuildSettings, 'alias' | 'paths' | 'suffixesOf'>
): Survey {
  const isAsked = new Set(asked)
  const packageOf = new Map(manifests.map((file) => [path.dirname(file), manifestOf(bytes.get(file)?.toString())]))
  const packages = new Map([...packageOf].flatMap(([folder, { name }]) => (typeof name === 'string' ? [[folder, name]] : [])))
  const suffixes = new Set(platforms.flatMap((platform) => suffixesOf(platform).flat()))
  const places = createPlaces([...suffixes], [...Object.entries(alias), ...paths])
  const index = createImportIndex(places, packages)
  const isLost = (specifier: string | undefined, file: string) =>
    specifier !== undefined && NO_PACKAGE.test(specifier) && places.ledTo(specifier, file) === undefined
  const texts = new Map<string, string>()
  const imports = new Map<string, ImportText[]>()
  const candidates = new Set<string>()
  const barrels: string[] = []
  const passed = new Map<string, ReturnType<typeof passedOn>>()
  for (const file of sources) {
    const code = bytes.get(file) && textOf(bytes.get(file)!)
    if (code === undefined) continue
    texts.set(file, code)
    const found = importsIn(code)
    imports.set(file, found)
    index.add(file, found)
    if (found.some(({ kind }) => kind === 'export') || code.includes(TARO)) passed.set(file, passedOn(code, found))
    if (passed.get(file)?.taro) barrels.push(file)
    if (isAsked.has(file) && mayMatter(code, found)) candidates.add(file)
  }
  // A file that imports Taro through another file does not name it. The list grows as barrels of barrels are found.
  const seen = new Set(barrels)
  for (const barrel of barrels) {
    for (const { file } of index.importersOf(barrel)) {
      if (isAsked.has(file)) candidates.add(file)
      if (seen.has(file) || !passed.get(file)?.sources.length) continue
      seen.add(file)
      barrels.push(file)
    }
  }
  const namesTaro = barrels.length > 0 || [...texts.values()].some((code) => code.includes(TARO))
  const byPlace = groupBy(texts.keys(), places.of)
  const project = { texts, imports, places, packages, filesAt: (place: string) => byPlace.get(place) ?? [] }
  const lost = [...texts.keys()].filter((file) => imports.get(file)!.some(({ specifier }) => isLost(specifier, file)))
  const isOpen = (folder: string) => isPublished(nearest(folder, packageOf)) || lost.some((file) => file.startsWith(`${folder}/`))
  const apps = appsOf(texts, places, project.filesAt, isOpen)
  const components = new Set(templates.map((file) => places.of(file.slice(0, file.lastIndexOf('.')))))
  // Beside what is imported a template means nothing.
  const isImported = (file: string) =>
    index.importersOf(file).some(({ specifier, file: from }) => places.ledTo(specifier, from) === places.of(file))
  // A config is read although another file imports it, such as a tab bar of one platform.
  const isEntry = (file: string) =>
    apps.isEntry(file) || TAB_BAR.test(file) || CONFIG.test(file) || (components.has(places.of(file)) && !isImported(file))
  const isRoot = (file: string) =>
    apps.isInside(file) ? isEntry(file) : !isOtherTools(file, project) || index.importersOf(file).length > 0
  // Where each file may be an entry there is nothing to find out.
  const { used, loaded } = apps.areThere
    ? usedFiles(project, isRoot)
    : { used: new Set([...texts.keys()].filter(isRoot)), loaded: new Set() }
  const isNamedElsewhere = createNamesElsewhere(texts)
  // What its pages are need not be known.
  const isOnlyOfApps = (file: string) =>
    apps.all.some(({ folder }) => file.startsWith(`${folder}/`) && !isPublished(nearest(folder, packageOf)))
  return {
    texts,
    candidates,
    namesTaro,
    apps: apps.all,
    placeOf: places.of,
    isPage: apps.isEntry,
    isEntry,
    isOfApp: (file) => apps.isInside(file) && !loaded.has(file),
    mayBeNamedOutside: (name, file) => !isOnlyOfApps(file) || isNamedElsewhere(name, file),
    isUsed: (file) => used.has(file),
    importersOf: index.importersOf
  }
}

/** What no package can be named: an alias. */
const NO_PACKAGE = /^([~#$]|@\/)/

/** Of an app or a page: read when the app is built. */
const CONFIG = /\.config\.\w+$/

/** What npm publishes is used by programs that are not there. https://docs.npmjs.com/cli/configuring-npm/package-json */
const isPublished = (manifest: Record<string, unknown> | undefined) =>
  ['files', 'publishConfig', 'exports', 'module'].some((field) => manifest?.[field] !== undefined)
