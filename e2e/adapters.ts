import { platforms, recordOf, type Platform } from '@taro-capability/support-data'
import { readFileSync } from 'node:fs'
import { filesIn } from './build'

const literal = (text: string) => `["'\`]${text}["'\`]`

// Minifiers rename variables, never texts. A platform without the API hands core two texts, the API's name and its own
// (or a variable that was given it before); nothing else in an app calls a function with this pair.
const handsOver = new RegExp(`\\(\\s*${literal('authPrivateMessage')},\\s*(?:${literal('([a-z0-9-]+)')}|([\\w$]+))\\s*[,)]`, 'g')
/** An adapter that asks its host hands core a function that returns the host's global, which no minifier renames. */
const asksHost = (platform: Platform) => {
  const { global } = recordOf(platform)
  return global === undefined
    ? undefined
    : new RegExp(`,\\s*\\(?(?:function\\s*\\(\\)\\s*\\{\\s*return|\\(\\)\\s*=>)\\s*${global}\\b\\s*[;)}]`)
}
const hosts = platforms.map((platform) => [platform, asksHost(platform)] as const)

/** The platforms whose adapters a text of code holds. */
export function adaptersIn(code: string): string[] {
  const found = new Set<string | undefined>(hosts.flatMap(([platform, asks]) => (asks?.test(code) ? [platform] : [])))
  for (const { index, 1: text, 2: variable } of code.matchAll(handsOver)) {
    found.add(text ?? valueOf(variable!, code.slice(0, index)))
  }
  return platforms.filter((platform) => found.has(platform))
}

/** The platform that a variable was last given, `p = "h5"` or `p = exports.platform = "h5"`. */
function valueOf(variable: string, before: string): string | undefined {
  const given = `(?<![\\w$.])${variable.replaceAll('$', '\\$&')}\\s*=\\s*(?:[\\w$.]+\\s*=\\s*)?${literal(`(${platforms.join('|')})`)}`
  return [...before.matchAll(new RegExp(given, 'g'))].at(-1)?.[1]
}

/** The platforms whose adapters a built app holds. */
export function adaptersOf(output: string): string[] {
  const code = filesIn(output).filter((file) => /\.(js|ts|ets|bundle)$/.test(file) && !file.endsWith('.d.ts'))
  const found = new Set(code.flatMap((file) => adaptersIn(readFileSync(file, 'utf8'))))
  return platforms.filter((platform) => found.has(platform))
}
