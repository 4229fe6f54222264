import { bindingsOf, createResolve, findExport, findUsages, isAsset, loadParser, remembered, type Source } from '@taro-capability/usage'
import { readFileSync, statSync } from 'node:fs'
import type { Known } from '../answer'
import { CAPABILITY } from '../specifiers'
import { definedFlags, type OffFlags } from './definitions'

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
}

interface Read {
  /** When the file was last written. */
  time: number
  source: Source | undefined
}

// Whoever makes flags says so, and whoever passes on an export of another file has the word `export` in front of its `from`.
export const MAY_HOLD = /\bdefineFlags\b|\bexport\b[^;'"`]*\bfrom\b|\bexport\s*\{/
const IMPORT = /\bimport\s+(?:(\w+)\s*,?\s*)?(?:\{([^}]*)\}\s*)?from\s*['"]([^'"]+)['"]/g

/** Milliseconds. */
const PATIENCE = 1000

/** One for each build: what it has read it reads again once the file has changed. */
export async function createFlagModules(known: Known, alias: Record<string, string>): Promise<FlagModules> {
  const parse = await loadParser()
  let resolve = createResolve(alias)
  let resolved = performance.now()
  const reads = new Map<string, Read>()
  const flagsIn = remembered((source: Source) => definedFlags(source, findUsages(source, [CAPABILITY]), bindingsOf(source.scopes), known))

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
    if (!MAY_HOLD.test(code) || file.endsWith('.vue')) return undefined
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
    const source = found && reads.get(found.file)?.source
    if (!source || !('variable' in found.exported)) return undefined
    const off = flagsIn(source).get(found.exported.variable)
    return off && { off, files }
  }

  function leadsTo(specifier: string, from: string): string | undefined {
    if (isAsset(specifier)) return undefined
    // Somebody who watches may add a file that stands before another: what is known of them is of the moment.
    if (performance.now() - resolved > PATIENCE) {
      resolve = createResolve(alias)
      resolved = performance.now()
    }
    return resolve(specifier, from, known.platform)
  }

  return {
    find,
    mayImport: (code, file) =>
      [...code.matchAll(IMPORT)].some(([, object, names = '', specifier]) =>
        [object && 'default', ...names.split(',').map(importedName)].some((name) => name && find(specifier!, name, file))
      )
  }
}

/** `flags` of `flags as f`. */
const importedName = (text: string) => text.trim().split(/\s/)[0]!

function timeOf(file: string): number | undefined {
  try {
    return statSync(file).mtimeMs
  } catch {
    return undefined
  }
}
