import { contractNames, type Adapter } from '@taro-capability/core'

/** The parts of the Taro object that are ours to make true. */
export interface TaroObject {
  canIUse?: (schema: string) => boolean
  default?: unknown
}

/**
 * Puts the adapter's APIs and its truthful `canIUse` on the Taro object, so that every way to reach a member of it finds
 * them: by a computed key, through a barrel, by destructuring, from an npm package or a Vue template.
 */
export function install<Taro extends TaroObject>(taro: Taro, adapter: Adapter): Taro {
  for (const api of contractNames) Object.assign(taro, { [api]: adapter[api] })
  // `import()` and `require` reach the APIs through `default` as well, and a mended namespace import is this object.
  return Object.assign(taro, { canIUse: adapter.canIUse, default: taro })
}
