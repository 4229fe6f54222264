import { suffixesOf } from '@taro-capability/support-data'
import {
  bindingsOf,
  createResolve,
  findExport,
  findUsages,
  isAsset,
  parentsOf,
  memoize,
  type Parse,
  type Source
} from '@taro-capability/usage'
import { readFileSync, statSync } from 'node:fs'
import type { BuildFacts } from '../options'
import { CAPABILITY } from '../specifiers'
import { definedFlags, type OffFlags } from './definitions'
import { mayHoldFlags, namedImportsIn } from './scan'

/** Flags that another file exports. */
export interface FoundFlags {
  off: OffFlags
  /** The files on the way to them, and their own: the answer changes with these. */
  files: string[]
}

/** Follows imports to the flags of other files. */
export interface FlagModules {
  /** Whether a text may import some: found without parsing it, since most texts import none. */
  mayImport(code: string, file: string): boolean
  find(specifier: string, name: string, from: string): FoundFlags | undefined
  /** Forgets which file each import leads to: in watch mode one that is added may stand before another. */
  refresh(): void
}

interface Read {
  /** When the file was last written. */
  time: number
  source: Source | undefined
}

/** One for each build: what it has read it reads again once the file has changed. */
export function createFlagModules(parse: Parse, facts: BuildFacts, alias: Record<string, string>): FlagModules {
  const suffixes = suffixesOf(facts.platform).flat()
  let resolve = createResolve(alias, () => suffixes)
  const reads = new Map<string, Read>()
  const flagsIn = memoize((source: Source) => {
    const bindings = bindingsOf(source.scopes)
    const parents = parentsOf(source.program)
    return definedFlags({ scopes: source.scopes, bindings, parents, usages: findUsages(source, [CAPABILITY], bindings, parents) }, facts)
  })

  function sourceOf(file: string): Source | undefined {
    const time = timeOf(file)
    const before = reads.get(file)
    if (before && before.time === time) return before.source
    const source = time === undefined ? undefined : read(file)
    reads.set(file, { time: time ?? NaN, source })
    return source
  }

  function read(file: string): Source | undefined {
    const code = readFileSync(file, 'utf8')
    if (!mayHoldFlags(code)) return undefined
    try {
      return parse(code, file)
    } catch (error) {
      if (error instanceof SyntaxError) return undefined
      throw error
    }
  }

  function find(specifier: string, name: string, from: string): FoundFlags | undefined {
    const target = leadsTo(specifier, from)
    if (target === undefined) return undefined
    const files: string[] = []
    const seen = (file: string) => {
      files.push(file)
      return sourceOf(file)
    }
    const found = findExport(target, name, seen, leadsTo)
    const source = found && reads.get(found.file)!.source
    if (!source || !('variable' in found.exported)) return undefined
    const off = flagsIn(source).get(found.exported.variable)
    return off && { off, files }
  }

  const leadsTo = (specifier: string, from: string) => (isAsset(specifier) ? undefined : resolve(specifier, from, facts.platform))

  return {
    find,
    mayImport: (code, file) => namedImportsIn(code).some(({ specifier, names }) => names.some((name) => find(specifier, name, file))),
    refresh: () => (resolve = createResolve(alias, () => suffixes))
  }
}

function timeOf(file: string): number | undefined {
  try {
    return statSync(file).mtimeMs
  } catch {
    return undefined
  }
}
