import { contractNames } from '@taro-capability/core'
import { TARO } from './specifiers'

/** What the plugin puts on the Taro object: each has a module of its own that does so. */
export const MEMBERS: readonly string[] = [...contractNames, 'canIUse']

/** The name of Taro's object in a source that does not import it, where another plugin of the bundler adds the import. */
export const PROVIDED = 'Taro'

const NAMES_MEMBER = new RegExp(`\\b(${MEMBERS.join('|')})\\b`)
const NAMES_PROVIDED = new RegExp(`\\b${PROVIDED}\\b`)
const NAMES_TARO = new RegExp(`['"\`]${TARO}['"\`]`, 'g')

/**
 * Whether a source may take one of the members from Taro, by its name or by one that only the running app knows. What may not need not
 * be parsed.
 */
export function mayTakeMember(code: string): boolean {
  const names = namesOfTaro(code)
  if (!names) return true
  if (names.length === 0) return NAMES_PROVIDED.test(code) && (NAMES_MEMBER.test(code) || readsWhole(code, PROVIDED))
  return NAMES_MEMBER.test(code) || names.some((name) => name !== '' && readsWhole(code, name, 1))
}

/** Whether a text names Taro's object more often than `expected` where it does not read a member: `{ ...Taro }`, `Taro[name]`. */
export function readsWhole(text: string, local: string, expected = 0): boolean {
  const name = local.replace(/\$/g, '\\$&')
  return (text.match(new RegExp(`(?<![\\w$]|(?<!\\.\\.)\\.)${name}(?![\\w$])(?!\\s*\\??\\.\\s*[\\w$])`, 'g')) ?? []).length > expected
}

/** A statement is this long at most, or is not read here. */
const LONGEST_IMPORT = 2000
const IMPORT = /^import\s+(?:type\s+)?([\w$]*)[\s,]*(?:\{[^{}]*\}\s*)?from\s*$/

/** What each import of Taro calls its object, or an empty text; undefined where a source has it by another form. */
function namesOfTaro(code: string): string[] | undefined {
  const names = Array.from(code.matchAll(NAMES_TARO), ({ index }) => {
    const start = code.lastIndexOf('import', index)
    return index - start > LONGEST_IMPORT ? undefined : IMPORT.exec(code.slice(Math.max(start, 0), index))?.[1]
  })
  return names.includes(undefined) ? undefined : (names as string[])
}
