import { hostHas, versionOf, type MiniHost } from './miniHost'
import type { ApiName } from './names'
import { explainHost, explainTable, nameOf, type Support } from './support'
import { findEntry, ownOf, type UnmetReasons } from './table'

type Supports = (api: ApiName) => boolean

/**
 * `supports` of a mini program: whether the running host has the API.
 *
 * @param isTarosOwn answers for what Taro brings to every mini program: hooks, `getEnv`, `pxTransform`
 */
export const createHostSupports =
  (host: MiniHost, isTarosOwn: Supports): Supports =>
  (api) =>
    // Taro's own come last: their list warns of names that no API has.
    hostHas(host, api) || isTarosOwn(api)

/**
 * The same answer, with the version of the base library and the reason.
 *
 * @param entries every API, as the support data write it: see `findEntry`
 * @param unmet for what Taro brings only under a condition
 */
export const createHostExplain =
  (host: MiniHost, isTarosOwn: Supports, entries: string, unmet?: UnmetReasons) =>
  (api: ApiName): Support => {
    const name = nameOf(api)
    const { platform } = host
    const entry = findEntry(entries, name)
    const explain = (missing?: string) => explainHost(name, platform, versionOf(host.apis()), missing, entry)
    if (hostHas(host, api)) return explain()
    if (entry?.state !== 'real' || isTarosOwn(api)) {
      return explainTable(name, platform, entry, isTarosOwn(api), ownOf(unmet, name))
    }
    return explain(host.whyMissing(name, entry.since ?? 'original')[1])
  }

/**
 * `Taro.canIUse` of a mini program: the host's own answer, where the API is there. Schemas of components,
 * `button.open-type.contact`, are the host's to answer as well.
 */
export const createHostCanIUse =
  (host: MiniHost, supports: Supports) =>
  (schema: string): boolean => {
    if (typeof schema !== 'string') return false
    const [api] = schema.split('.') as [ApiName]
    if (supports(api)) return schema === api || asks(host, schema)
    return isComponent(host, api) && asks(host, schema)
  }

function asks({ apis }: MiniHost, schema: string): boolean {
  try {
    return apis().canIUse!(schema) === true
  } catch {
    return false
  }
}

/** `button`, `scroll-view`: a name of a component, and none of the host's APIs. */
function isComponent({ apis }: MiniHost, name: string): boolean {
  try {
    return /^[a-z]+(-[a-z]+)*$/.test(name) && !(name in apis())
  } catch {
    return false
  }
}
