import { apiNames, type Adapter, type ApiName } from '@taro-capability/core'

type CanIUse = (schema: string) => boolean

/** The parts of the Taro object that are ours to make true. */
export interface TaroObject {
  canIUse?: CanIUse
  default?: unknown
}

/**
 * `Taro.canIUse` that is right about the APIs with a contract and leaves the others to Taro's own. A schema such as
 * `authPrivateMessage.object.shareTicket` can only be true where the API itself is.
 */
export function truthfulCanIUse(adapter: Adapter, stock: CanIUse | undefined): CanIUse {
  return (schema) => {
    const api = String(schema).split('.')[0] as ApiName
    if (apiNames.includes(api) && (schema === api || !adapter.supports(api))) return adapter.supports(api)
    return stock ? stock(schema) : false
  }
}

/**
 * Puts the adapter's APIs and a truthful `canIUse` on the Taro object, so that every way to reach a member of it finds
 * them: by a computed key, through a barrel, by destructuring, from an npm package or a Vue template.
 */
export function install<Taro extends TaroObject>(taro: Taro, adapter: Adapter, canIUse = truthfulCanIUse(adapter, taro.canIUse)): Taro {
  for (const api of apiNames) Object.assign(taro, { [api]: adapter[api] })
  // `import()` and `require` reach the APIs through `default` as well, and a mended namespace import is this object.
  return Object.assign(taro, { canIUse, default: taro })
}
