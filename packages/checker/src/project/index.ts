import type { Platform } from '@taro-capability/support-data'
import { exportsOf, findExport, importOf, type Alias, type FoundExport, type Resolve } from '@taro-capability/usage'
import { CAPABILITY, TARO } from '../evaluate/taro'
import type { Value } from '../evaluate/value'
import { passedOn } from './barrels'
import { memoizedOn } from './memoized'
import { createModule, type Module, type Script } from './module'
import { isOfPlatform } from './platform'

/** A place in the project where a file is imported. */
export interface Importer {
  file: string
  specifier: string
  /** `import()` and `require`, which run where they stand. */
  isCall: boolean
}

/** What a project lets the analysis read. Files are absolute paths. */
export interface Host {
  resolve: Resolve
  /** Whether there is a file. */
  has(file: string): boolean
  /** Whether the program begins with a file, whoever else imports it. */
  isEntry(file: string): boolean
  /** The text of a file; undefined where it cannot be read. */
  read(file: string): string | undefined
  /** @throws SyntaxError */
  parse(code: string, file: string): Script
  /** The imports whose last part is that of a file: candidates for those that lead to it. Missing where nobody has looked. */
  importersOf?(file: string): Importer[]
  /** The project's `defineConstants`, on one platform. */
  constants(platform: Platform): ReadonlyMap<string, Value>
  /** What the app is written with, as the Taro config says it: `react`, `vue3`. */
  framework: string | undefined
  /** Whether taro-capability's plugin is in use. */
  usesPlugin: boolean
  /** Whether it makes an API fail wherever the platform does not have it. */
  failsClosed(api: string): boolean
}

/** The modules of a project, read when they are asked for. */
export interface Project extends Host {
  /** A parsed file; undefined where it cannot be read or parsed. */
  module(file: string): Module | undefined
  /** Adds a file that is parsed already. */
  add(file: string, code: string, script: Script): Module
  /** Whether a file may be a part of the program on a platform. */
  isOfPlatform(file: string, platform: Platform): boolean
  /** Who imports a file on a platform, or where nothing is said of platforms; undefined where nobody has looked. */
  importers(file: string, platform: Platform): Importer[] | undefined
  /** How long the texts are, together, of all that has been parsed. */
  size(): number
  /** What the export of a file is, through the files that pass it on. */
  exportOf(file: string, name: string, platform?: Platform): { module: Module; exported: FoundExport['exported'] } | undefined
}

const ITSELF: Record<string, Alias> = {
  [TARO]: { module: TARO, nameOf: (name) => name },
  [CAPABILITY]: { module: CAPABILITY, nameOf: (name) => name }
}

export function createProject(host: Host): Project {
  const modules = new Map<string, Module | undefined>()
  let size = 0

  function module(file: string): Module | undefined {
    if (modules.has(file)) return modules.get(file)
    // Taken as unknown by whoever asks while it is being read: imports go in circles.
    modules.set(file, undefined)
    const code = host.read(file)
    const script = code === undefined ? undefined : attempt(() => host.parse(code, file))
    return script && add(file, code!, script)
  }

  function add(file: string, code: string, script: Script): Module {
    modules.set(file, undefined)
    const added = createModule(file, code, script, (specifier) => ITSELF[specifier] ?? barrel(specifier, file))
    modules.set(file, added)
    size += code.length
    return added
  }

  const passing = new Map<string, boolean>()

  /** Whether a file may pass on something of Taro, itself or by way of others: seldom, so that it is asked before it is parsed. */
  function mayPassOn(file: string): boolean {
    const known = passing.get(file)
    if (known !== undefined) return known
    passing.set(file, false)
    const { taro, sources } = passedOn(host.read(file) ?? '')
    const passes = taro || sources.map((source) => host.resolve(source, file)).some((next) => next !== undefined && mayPassOn(next))
    passing.set(file, passes)
    return passes
  }

  /** What a file of the project passes on of Taro or of taro-capability. */
  function barrel(specifier: string, from: string): Alias | undefined {
    const file = host.resolve(specifier, from)
    if (file === undefined || !mayPassOn(file)) return undefined
    const origin = (name: string) => originOf(file, name, new Set())
    const found = module(file)
    const origins = found ? [...exportsOf(found.source).names.keys()].map(origin) : []
    return { module: origins.find((one) => one)?.module ?? TARO, nameOf: (name) => origin(name)?.name }
  }

  /** The member of Taro that an export is. */
  function originOf(file: string, name: string, seen: Set<string>): { module: string; name: string } | undefined {
    const found = module(file)
    if (!found || seen.has(`${file}\0${name}`)) return undefined
    seen.add(`${file}\0${name}`)
    const { names, stars } = exportsOf(found.source)
    const lead = (source: string, imported: string) => {
      if (ITSELF[source]) return { module: source, name: imported }
      const next = host.resolve(source, file)
      return next === undefined ? undefined : originOf(next, imported, seen)
    }
    const exported = names.get(name)
    if (exported) {
      const from = 'variable' in exported ? importOf(exported.variable, found.bindings) : exported
      return 'source' in from ? lead(from.source, from.name) : undefined
    }
    // `export *` passes on everything but the default, and what the project's own files export under that name comes first.
    return name === 'default' || exportOf(file, name) ? undefined : stars.map((source) => lead(source, name)).find((origin) => origin)
  }

  const importers = memoizedOn((file: string, platform: Platform) =>
    host
      .importersOf?.(file)
      .filter(({ specifier, file: from }) => host.resolve(specifier, from, platform) === file || host.resolve(specifier, from) === file)
  )

  const exports = new Map<string, ReturnType<Project['exportOf']>>()

  function exportOf(file: string, name: string, platform?: Platform): ReturnType<Project['exportOf']> {
    const key = `${platform}\0${file}\0${name}`
    const known = exports.get(key)
    if (known) return known
    const found = findExport(
      file,
      name,
      (at) => module(at)?.source,
      (specifier, from) => host.resolve(specifier, from, platform)
    )
    // What is not found may be a module that is still being read.
    if (found) exports.set(key, { module: module(found.file)!, exported: found.exported })
    return exports.get(key)
  }

  return {
    ...host,
    module,
    add,
    size: () => size,
    isOfPlatform: memoizedOn((file, platform) => isOfPlatform(file, platform, host.has)),
    importers,
    exportOf
  }
}

/** What parsing gives, or nothing where it cannot be parsed. */
export function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch (error) {
    // The latter where it is nested too deeply.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}
