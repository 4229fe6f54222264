import { CAPABILITY, TARO } from '../names'
import type { ImportText } from '@taro-capability/usage'

const RENAMED = /\b(export\s+)?(?:const|let|var)\s+(\w+)[^=;\n]{0,200}=\s*(\w+)\s*(?:$|[;,\n]|as\b)/gm
const EXPORT_DEFAULT = /\bexport\s+default\s+(\w+)/g

/** What a text passes on of other modules, found without parsing it: more than there is, in comments for one, never less. */
export interface PassedOn {
  /** Whether it passes on something of Taro, or of taro-capability, itself. */
  taro: boolean
  /** The modules that it exports from. */
  sources: string[]
}

const NOTHING: PassedOn = { taro: false, sources: [] }

const isTaro = (specifier: string | undefined) => specifier === TARO || specifier === CAPABILITY

/** @param imports those of the text */
export function passedOn(code: string, imports: ImportText[]): PassedOn {
  if (!code.includes('export')) return NOTHING
  const sources = imports.flatMap(({ kind, specifier }) => (kind === 'export' && specifier !== undefined ? [specifier] : []))
  return { taro: sources.some(isTaro) || exportsImported(code, imports), sources: sources.filter((source) => !isTaro(source)) }
}

/** `import Taro from '@tarojs/taro'; export default Taro` */
function exportsImported(code: string, imports: ImportText[]): boolean {
  const imported = new Set(
    imports.flatMap(({ kind, clause, specifier }) => (kind === 'import' && isTaro(specifier) ? localsOf(clause) : []))
  )
  if (imported.size === 0) return false
  for (const [, isExported, name, object] of code.matchAll(RENAMED)) {
    if (!imported.has(object!)) continue
    if (isExported) return true
    imported.add(name!)
  }
  const lists = imports.flatMap(({ kind, clause, specifier }) => (kind === 'export' && specifier === undefined ? exportedIn(clause) : []))
  const exported = [...lists, ...Array.from(code.matchAll(EXPORT_DEFAULT), ([, name]) => name!)]
  return exported.some((name) => imported.has(name))
}

/** The names that a clause declares: `Taro, { login as enter }`, `* as api`. */
const localsOf = (clause: string): string[] =>
  clause
    .replace(/\bfrom\s*$/, '')
    .split(/[{},]/)
    .flatMap((part) => part.trim().match(/(?<![\w$])[\w$]+$/) ?? [])

/** The names that a list gives to others, as the file has them: `{ Taro as api, login }`. */
const exportedIn = (clause: string): string[] => clause.split(/[{},]/).flatMap((part) => part.trim().match(/^[\w$]+/) ?? [])
