import type { Platform } from '@taro-capability/support-data'
import { findExport, memoize, type FoundExport, type Resolve } from '@taro-capability/usage'
import { createEntered } from './entered'
import type { Importer } from './imports'
import { memoizeByPlatform } from './memoizeByPlatform'
import { createModule, type Module, type Script } from './module'
import { countNames } from './names'
import { createOrigins } from './origins'
import { createPlatformFiles, type SuffixesOf } from './platform'
import { mayTake } from './scan'
import { createTable } from './table'

export type { Importer } from './imports'

/** What a graph is made from. Files are absolute paths. */
export interface Sources {
  resolve: Resolve
  /** The text of a file; undefined where it cannot be read. */
  read(file: string): string | undefined
  /** @throws SyntaxError */
  parse(code: string, file: string): Script
  /** Whether there is a file: one that is for a platform may stand in the place of another. */
  has(file: string): boolean
  suffixesOf: SuffixesOf
  /** What is known of the whole project, once it was surveyed. */
  project?: {
    /** Whether a file is looked at closely. */
    isCandidate(file: string): boolean
    /** Whether the program begins with a file, whether or not another imports it. */
    isEntry(file: string): boolean
    /** Whether it does so on a platform. */
    isNamedOn(file: string, platform: Platform): boolean
    /** Whether all that uses a file is known. */
    isOfApp(file: string): boolean
    /** Whether a program of the project may use a file. */
    isUsed(file: string): boolean
    /** Whether a name may be used outside of a file. */
    mayBeNamedOutside(name: string, file: string): boolean
    /** The imports whose last part is that of a file: candidates for those that lead to it. */
    importersOf(file: string): Importer[]
  }
}

/** The modules of a project, read when they are asked for, and who imports whom. */
export interface Graph {
  /** A parsed file; undefined where it cannot be read or parsed. */
  module(file: string): Module | undefined
  /** Adds a file that is parsed already. */
  add(file: string, code: string, script: Script): Module
  /** The text of a file, empty where it cannot be read. */
  textOf(file: string): string
  /** Whether a file is parsed, or will be in any case. */
  isRead(file: string): boolean
  resolve: Resolve
  isEntry(file: string): boolean
  /** Whether the program of a platform begins with a file: nothing in the project imports it there. */
  isEntryOn(file: string, platform: Platform): boolean
  /** Whether imports that run in any case lead to a file from where a platform's program begins. */
  isEntered(file: string, platform: Platform): boolean
  /** Whether all that uses a file is known: it is one of an app, and no library's. */
  isOfApp(file: string): boolean
  /** Whether a program of the project may use a file: nothing imports the others. */
  isUsed(file: string): boolean
  /**
   * Whether a name may be used, by whatever program: where only the file that defines it names it, nothing reads it.
   *
   * @param own how often that file names it to define it
   */
  mayBeNamed(name: string, module: Module, own: number): boolean
  /** Whether a file may be a part of the program on a platform. */
  isOfPlatform(file: string, platform: Platform): boolean
  /** Which of the files that are used import a file on a platform; undefined before it was surveyed. */
  importers(file: string, platform: Platform): Importer[] | undefined
  /** Those of all files, on whatever platform, that may take one of a file's exports. */
  takersOf(file: string, names: string[]): Importer[]
  /** What the export of a file is, through the files that pass it on. */
  exportOf(file: string, name: string, platform?: Platform): { module: Module; exported: FoundExport['exported'] } | undefined
  /**
   * Lets go of modules where there are more than memory should hold.
   *
   * @returns whether it did: what is kept of a module has to be forgotten then
   */
  trim(): boolean
}

export function createGraph({ resolve, read, parse, has, suffixesOf, project }: Sources): Graph {
  const table = createTable()
  const files = createPlatformFiles(suffixesOf, has, (file) => importersAnywhere(file).length > 0)
  const isOfPlatform = memoizeByPlatform(files.isOfPlatform)
  const origins = createOrigins({ module, resolve, read, exportOf })
  const exports = new Map<string, { module: Module; exported: FoundExport['exported'] }>()

  function module(file: string): Module | undefined {
    if (table.has(file)) return table.get(file)
    // Unknown to callers that ask while it is being read: imports go in circles.
    table.set(file, undefined)
    const code = read(file)
    const script = code === undefined ? undefined : attempt(() => parse(code, file))
    return script && add(file, code!, script)
  }

  function add(file: string, code: string, script: Script): Module {
    table.set(file, undefined)
    const added = createModule(file, code, script, (specifier) => origins.aliasOf(specifier, file))
    table.set(file, added)
    return added
  }

  function exportOf(file: string, name: string, platform?: Platform): ReturnType<Graph['exportOf']> {
    const key = `${platform}\0${file}\0${name}`
    const known = exports.get(key)
    if (known) return known
    const found = findExport(
      file,
      name,
      (at) => module(at)?.source,
      (specifier, from) => resolve(specifier, from, platform)
    )
    // What is not found may be a module that is still being read.
    if (found) exports.set(key, { module: module(found.file)!, exported: found.exported })
    return exports.get(key)
  }

  const leadsTo = ({ specifier, file: from }: Importer, file: string) => resolve(specifier, from) === file

  /** Of two programs that are built for one platform, each may have its own file. */
  function leadsToOn({ specifier, file: from }: Importer, file: string, platform: Platform): boolean {
    const found = resolve(specifier, from, platform)
    return found === file || (found !== undefined && files.baseOf(found) === files.baseOf(file) && isOfPlatform(file, platform))
  }

  const importers = memoizeByPlatform((file: string, platform: Platform) =>
    project
      ?.importersOf(file)
      .filter((importer) => project.isUsed(importer.file) && (leadsToOn(importer, file, platform) || leadsTo(importer, file)))
  )
  const importersAnywhere = memoize((file: string) => project?.importersOf(file).filter((importer) => leadsTo(importer, file)) ?? [])
  const isEntry = (file: string) => project?.isEntry(file) ?? false

  return {
    module,
    add,
    textOf: (file) => read(file) ?? '',
    isRead: (file) => table.has(file) || (project?.isCandidate(file) ?? false),
    resolve,
    exportOf,
    importers,
    isEntry,
    ...createEntered({ isEntry, isNamedOn: project?.isNamedOn ?? isEntry, isOfPlatform, importers }),
    isOfApp: (file) => project?.isOfApp(file) ?? false,
    isUsed: (file) => project?.isUsed(file) ?? true,
    isOfPlatform,
    mayBeNamed: (name, module, own) => !project || project.mayBeNamedOutside(name, module.file) || countNames(name, module) > own,
    takersOf: (file, names) => importersAnywhere(file).filter(({ clause }) => names.some((name) => mayTake(clause, name))),
    trim: () => {
      const isTrimmed = table.trim()
      if (isTrimmed) exports.clear()
      return isTrimmed
    }
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
