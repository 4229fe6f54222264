import { CAPABILITY, TARO } from '../evaluate/taro'

const EXPORT_FROM = /\bexport\s*(?:\*(?:\s*as\s+\w+)?|\{[^}]*\})\s*from\s*['"]([^'"]+)['"]/g
const IMPORT = new RegExp(
  `\\bimport\\s+(?:(\\w+)\\s*,?\\s*)?(?:\\{([^}]*)\\}\\s*|\\*\\s*as\\s+(\\w+)\\s*)?from\\s*['"](?:${TARO}|${CAPABILITY})['"]`,
  'g'
)
const RENAMED = /\b(export\s+)?(?:const|let|var)\s+(\w+)[^=;\n]*=\s*(\w+)\s*(?:$|[;,\n]|as\b)/gm
const EXPORT_LIST = /\bexport\s*\{([^}]*)\}(?!\s*from)/g
const EXPORT_DEFAULT = /\bexport\s+default\s+(\w+)/g

/** What a text passes on of other modules, found without parsing it: more than there is, in comments for one, never less. */
export interface PassedOn {
  /** Whether it passes on something of Taro, or of taro-capability, itself. */
  taro: boolean
  /** The modules that it exports from. */
  sources: string[]
}

const NOTHING: PassedOn = { taro: false, sources: [] }

export function passedOn(code: string): PassedOn {
  if (!code.includes('export')) return NOTHING
  const sources = Array.from(code.matchAll(EXPORT_FROM), ([, source]) => source!)
  const isTaro = (source: string) => source === TARO || source === CAPABILITY
  return { taro: sources.some(isTaro) || exportsImported(code), sources: sources.filter((source) => !isTaro(source)) }
}

/** `import Taro from '@tarojs/taro'; export default Taro` */
function exportsImported(code: string): boolean {
  const imported = new Set(
    Array.from(code.matchAll(IMPORT), ([, object, names = '', namespace]) => [object, namespace, ...locals(names)]).flat()
  )
  if (imported.size === 0) return false
  for (const [, isExported, name, object] of code.matchAll(RENAMED)) {
    if (!imported.has(object)) continue
    if (isExported) return true
    imported.add(name)
  }
  const exported = [...code.matchAll(EXPORT_DEFAULT), ...code.matchAll(EXPORT_LIST)].flatMap(([, names]) =>
    names!.split(',').map((name) => name.trim().split(/\s/)[0]!)
  )
  return exported.some((name) => imported.has(name))
}

const locals = (names: string) =>
  names.split(',').map((name) =>
    name
      .trim()
      .split(/\s+as\s+/)
      .at(-1)!
  )
