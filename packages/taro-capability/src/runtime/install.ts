import type { Adapter, ContractName } from '@taro-capability/core'

/** The parts of the Taro object that are ours to make true. */
export interface TaroObject {
  canIUse?: (schema: string) => boolean
  default?: unknown
}

/** What an adapter puts there. Not the adapter: `explain`, with all it knows, would come into every app. */
export type Ours = Pick<Adapter, ContractName | 'canIUse'>

/** The Taro object where they are put on it one by one; its own types say something else of them. */
export type Members = { [Name in keyof Ours]?: unknown }

/**
 * Puts the adapter's APIs and its truthful `canIUse` on the Taro object, so that every way to reach a member of it finds
 * them: by a computed key, through a barrel, by destructuring, from an npm package or a Vue template.
 */
export function install<Taro extends TaroObject>(taro: Taro, ours: Ours): Taro {
  // `import()` and `require` reach the APIs through `default` as well, and a rewritten namespace import is this object.
  return Object.assign(taro, ours, { default: taro })
}
