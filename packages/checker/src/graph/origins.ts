import { exportsOf, importOf, importsIn, memoize, type Alias, type Resolve } from '@taro-capability/usage'
import { CAPABILITY, TARO } from '../names'
import { passedOn } from './barrels'
import type { Module } from './module'

const ITSELF: Record<string, Alias> = {
  [TARO]: { module: TARO, nameOf: (name) => name },
  [CAPABILITY]: { module: CAPABILITY, nameOf: (name) => name }
}

/** What of a project is asked. */
interface Asked {
  module(file: string): Module | undefined
  resolve: Resolve
  read(file: string): string | undefined
  exportOf(file: string, name: string): unknown
}

/** Finds what files of a project pass on of Taro and of taro-capability. */
export function createOrigins({ module, resolve, read, exportOf }: Asked) {
  const passedBy = memoize((file: string) => {
    const code = read(file) ?? ''
    return passedOn(code, importsIn(code))
  })
  const passing = new Map<string, boolean>()

  /** Whether a file may pass on something of Taro, itself or by way of others: seldom, so that it is asked before it is parsed. */
  function mayPassOn(file: string): boolean {
    const known = passing.get(file)
    if (known !== undefined) return known
    passing.set(file, false)
    const { taro, sources } = passedBy(file)
    const passes = taro || sources.map((source) => resolve(source, file)).some((next) => next !== undefined && mayPassOn(next))
    passing.set(file, passes)
    return passes
  }

  /** The member of Taro that an export is. */
  function originOf(file: string, name: string, seen: Set<string>): { module: string; name: string } | undefined {
    const found = module(file)
    if (!found || seen.has(`${file}\0${name}`)) return undefined
    seen.add(`${file}\0${name}`)
    const { names, stars } = exportsOf(found.source)
    const lead = (source: string, imported: string) => {
      if (ITSELF[source]) return { module: source, name: imported }
      const next = resolve(source, file)
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

  return {
    /** What a specifier in a file leads to, if it is Taro, taro-capability, or a file that passes on something of them. */
    aliasOf: (specifier: string, from: string): Alias | undefined => {
      if (ITSELF[specifier]) return ITSELF[specifier]
      const file = resolve(specifier, from)
      if (file === undefined || !mayPassOn(file)) return undefined
      const origin = (name: string) => originOf(file, name, new Set())
      const found = module(file)
      const origins = found ? [...exportsOf(found.source).names.keys()].map(origin) : []
      return { module: origins.find((one) => one)?.module ?? TARO, nameOf: (name) => origin(name)?.name }
    }
  }
}
