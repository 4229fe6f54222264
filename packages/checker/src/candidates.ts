import data, { compareVersions } from '@taro-capability/support-data'
import type { ImportText } from '@taro-capability/usage'
import { TARO } from './names'
import type { Target } from './types'
import { globalOf, hasMinimums } from './platforms'

/** Whether a text may hold something that has to be reported. Says yes too often, never too rarely: most files are not parsed. */
export type MayMatter = (code: string, imports: ImportText[]) => boolean

const NAMES_TARO = /['"`]@tarojs\/taro['"`]/g
const GLOBAL = new RegExp(
  `(?:(?<![\\w$.])|\\b(?:window|globalThis|global|self)\\??\\.)(?:${Object.values(globalOf).join('|')})\\s*(?:\\?\\.|!?\\.|\\[)`
)
/** `Taro, { login as enter } from`: the forms that need no parser. */
const CLAUSE = /^\s*(?:(\w+)\s*(?:,\s*)?)?(?:\{([^}]*)\}\s*)?from\s*$/

/** For a set of targets: on all of them most names are beyond doubt. */
export function createMayMatter(targets: Target[]): MayMatter {
  const isQuiet = quietNames(targets)
  return (code, imports) => {
    if (code.includes('taro-capability-ignore') || GLOBAL.test(code)) return true
    if (!code.includes(TARO)) return false
    const ofTaro = imports.filter(({ kind, specifier }) => kind === 'import' && specifier === TARO)
    // `require`, `import()` and re-exports are read by a parser alone.
    if (ofTaro.length !== (code.match(NAMES_TARO)?.length ?? 0)) return true
    return ofTaro.some(({ clause, isType, start, end }) => {
      if (isType) return false
      const [, object, names] = CLAUSE.exec(clause) ?? []
      if (object === undefined && names === undefined) return true
      if (names?.split(',').some((name) => !isQuiet(/^\s*(?:type\s+)?['"]?(\w*)/.exec(name)![1]!))) return true
      return object !== undefined && usesLoudly(code.slice(0, start) + code.slice(end), object, isQuiet)
    })
  }
}

/** Whether an object is used in another way than for one of its quiet members. */
function usesLoudly(code: string, object: string, isQuiet: (name: string) => boolean): boolean {
  for (const [, member] of code.matchAll(new RegExp(`\\b${object}\\b(?:\\s*[?!]?\\.\\s*(\\w+))?`, 'g'))) {
    if (member === undefined || !isQuiet(member)) return true
  }
  return false
}

function quietNames(targets: Target[]): (name: string) => boolean {
  const quiet = new Set(Object.keys(data.apis).filter((name) => targets.every((target) => isBeyondDoubt(name, target))))
  // Types, classes and the empty name behind a last comma.
  return (name) => name === '' || (/^[A-Z]/.test(name) && !Object.hasOwn(data.apis, name)) || quiet.has(name)
}

function isBeyondDoubt(name: string, { platform, minimum }: Target): boolean {
  const { platforms, fields = {} } = data.apis[name]!
  const { state, since } = platforms[platform]
  if (state !== 'real') return false
  if (!hasMinimums(platform) || minimum === undefined) return true
  const isOld = (version: string | undefined) => version === undefined || !/^\d/.test(version) || compareVersions(version, minimum) <= 0
  return isOld(since) && Object.values(fields).every((field) => isOld(field.since))
}
