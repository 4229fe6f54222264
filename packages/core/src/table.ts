import { explainTable, nameOf, type Entry, type Support } from './support'
import type { ApiName } from './names'

/** What has to hold, in the running host, before an API works there: by API. */
export type Conditions = Readonly<Record<string, () => boolean>>

/** One sentence for a person, by API, for when its condition does not hold. Apart from the conditions: only `explain` needs it. */
export type UnmetReasons = Readonly<Record<string, string>>

declare const process: { env: { FRAMEWORK?: string } }

/** The condition of what only the plugin of Vue 3 brings. */
export function inVue3(): boolean {
  try {
    // Taro's builds replace this; elsewhere there may be no `process`.
    return process.env.FRAMEWORK === 'vue3'
  } catch {
    return false
  }
}

/** Why such an API is not there. */
export const onlyInVue3 = (api: string, platform: string): string => `${platform} has ${api} only in apps written with Vue 3`

declare const __TARO_CAPABILITY_NAMES__: string | undefined

const hinted = /* @__PURE__ */ new Set<unknown>()

/**
 * Warns, in development and once for each name, that Taro has no such API. Development builds define the names of all APIs;
 * others define nothing, and this goes.
 */
function hintUnknown(api: unknown, names: string): void {
  if (hinted.has(api)) return
  hinted.add(api)
  if (typeof api === 'string' && ` ${names} `.includes(` ${api} `)) return
  const asked = typeof api === 'string' ? JSON.stringify(api) : nameOf(api)
  console.warn(`taro-capability: supports(${asked}) is false everywhere: Taro has no such API; check its spelling`)
}

/** What an API says of itself in a record by API; what every object has, `toString`, is no API. */
export const ownOf = <Value>(record: Readonly<Record<string, Value>> = {}, api: string): Value | undefined =>
  Object.prototype.hasOwnProperty.call(record, api) ? record[api] : undefined

/**
 * The names of a list, as the support data write it.
 *
 * @param list separated by spaces; a digit at the beginning of a name is how many letters it has in common with the one before
 */
export function readNames(list: string): string[] {
  let name = ''
  return (list.match(/\S+/g) || []).map((text) => (name = name.slice(0, parseInt(text[0]!) || 0) + text.replace(/^\d/, '')))
}

/**
 * `supports` of a platform whose APIs the support data know.
 *
 * @param supported the APIs that work there: see {@link readNames}
 */
export function createSupports(supported: string, conditions: Conditions = {}): (api: ApiName) => boolean {
  // One look-up answers: made when the first question is asked.
  let apis: Map<string, true | (() => boolean)> | undefined
  const read = () => {
    // No spread: in what Taro compiles it brings a helper of Babel's into every app.
    const found: [string, true | (() => boolean)][] = readNames(supported).map((api) => [api, true])
    return new Map(found.concat(Object.entries(conditions)))
  }
  return (api) => {
    const found = (apis ??= read()).get(api)
    if (found) return found === true || found()
    if (typeof __TARO_CAPABILITY_NAMES__ === 'string') hintUnknown(api, __TARO_CAPABILITY_NAMES__)
    return false
  }
}

/**
 * `explain` of such a platform.
 *
 * @param entries every API, as the support data write it for this: see {@link findEntry}
 */
export function createExplain(
  platform: string,
  entries: string,
  supports: (api: ApiName) => boolean,
  unmet?: UnmetReasons
): (api: ApiName) => Support {
  return (api) => {
    const name = nameOf(api)
    return explainTable(name, platform, findEntry(entries, name), supports(api), ownOf(unmet, name))
  }
}

/**
 * `canIUse` where no host answers: the API as a whole. No data say whether shipped code honours a field of an option, or a
 * component, so that such a question is answered by `false` rather than by a guess.
 */
export const createCanIUse =
  (supports: (api: ApiName) => boolean) =>
  (schema: string): boolean =>
    typeof schema === 'string' && supports(schema as ApiName)

const STATES: Record<string, Entry['state']> = { '+': 'real', '?': 'conditional', '-': 'stub', '~': 'noop', '!': 'absent' }

/**
 * One API in the entries of a platform: `share:-0authPrivateMessage+4…;storage:…`, by category; a mark of the state, how many
 * letters the name shares with the one before (base 36), the rest of the name, and `@` with the lowest version of the host.
 */
export function findEntry(entries: string, api: string): Entry | undefined {
  for (const group of entries.split(';')) {
    const [category, list = ''] = group.split(':') as [string, string?]
    let name = ''
    for (const entry of list.match(/[+?~!-][^+?~!-]+/g) ?? []) {
      const [stem, since] = entry.split('@') as [string, string | undefined]
      name = name.slice(0, parseInt(stem[1]!, 36)) + stem.slice(2)
      if (name === api) return { category, state: STATES[stem[0]!]!, ...(since !== undefined && { since: since || 'original' }) }
    }
  }
  return undefined
}
