import { hostHas, versionOf, type MiniGlobal, type MiniHost } from './miniHost'
import type { ApiName } from './names'
import { attempt } from './settle'
import { explainHost, explainTable, nameOf, type Support } from './support'
import { findEntry, ownOf, type UnmetReasons } from './table'

type Supports = (api: ApiName) => boolean

/** A host that is asked what it has, and not why. Where its `apis` throws or gives nothing, it has nothing. */
type Asked = { apis(): unknown }

/**
 * `supports` of a mini program: whether the running host has the API.
 *
 * @param isTarosOwn answers for what Taro brings to every mini program: hooks, `getEnv`, `pxTransform`
 */
export const createHostSupports =
  (host: Asked, isTarosOwn: Supports): Supports =>
  (api) =>
    // Taro's own come last: their list warns of names that no API has.
    hostHas(host.apis, api) || isTarosOwn(api)

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
    if (hostHas(host.apis, api)) return explain()
    if (entry?.state !== 'real' || isTarosOwn(api)) {
      return explainTable(name, platform, entry, isTarosOwn(api), ownOf(unmet, name))
    }
    return explain(host.whyMissing(name, entry.since)[1])
  }

/**
 * `Taro.canIUse` of a mini program: the host's own answer, where the API is there. Schemas of components,
 * `button.open-type.contact`, are the host's to answer as well.
 */
export const createHostCanIUse =
  ({ apis }: Asked, isTarosOwn: Supports) =>
  (schema: string): boolean => {
    if (typeof schema !== 'string') return false
    const name = schema.split('.')[0] as ApiName
    const isApi = hostHas(apis, name) || isTarosOwn(name)
    if (isApi && schema === name) return true
    const answer = attempt(() => {
      const host = apis() as MiniGlobal
      // `button`, `scroll-view`: the name of a component, and of none of the host's APIs.
      return (isApi || (/^[a-z-]+$/.test(name) && !(name in host))) && host.canIUse!(schema)
    })
    return answer === true
  }
