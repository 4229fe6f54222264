import type { Apis } from './apis'
import type { ApiName } from './names'

/** What a platform has under an API's name. See docs/support-data.md. */
export type SupportState = 'real' | 'conditional' | 'stub' | 'noop' | 'absent'

/** The answer to "does this API work here", with its why. */
export interface Support {
  api: string
  platform: string
  /** What `supports(api)` answers. */
  supported: boolean
  state: SupportState
  /** First version of this platform's host that has the API, where versions matter; `original` for all of them. */
  since?: string
  /** Version of the running host, where it says one. */
  host?: string
  /** One sentence for a person. */
  reason: string
  /**
   * What the answer rests on: `host` (the running host was asked), `data` (the support data of the platform) or `contract`
   * (no data: the platform has no adapter).
   */
  source: 'host' | 'data' | 'contract'
  /** Taro's documentation of the API. */
  url?: string
}

/** What the support data say of one API on one platform. */
export interface Entry {
  state: SupportState
  since?: string
  /** Folder of Taro's documentation: `share`, `device/bluetooth`. */
  category: string
}

/** One platform's implementation of the contracts: what an adapter package exports. */
export interface Adapter extends Apis {
  /** Platform as `TARO_ENV` spells it. */
  platform: string
  /** Whether the API works here. Synchronous; an unknown name is `false`. */
  supports(api: ApiName): boolean
  /** The same answer with its why. */
  explain(api: ApiName): Support
  /** The same question in the form of `Taro.canIUse`: `authPrivateMessage`, `authPrivateMessage.object.shareTicket`. */
  canIUse(schema: string): boolean
}

/** `explain` of a platform that has none of the APIs, and of which nothing else is known. */
export function explainUnsupported(api: string, platform: string, reason = `${platform} has no ${api}`): Support {
  return { api, platform, supported: false, state: 'absent', reason, source: 'contract' }
}

/** `explain` by the support data of a platform. `unmet` says which condition does not hold. */
export function explainTable(api: string, platform: string, entry: Entry | undefined, supported: boolean, unmet?: string): Support {
  if (!entry) return { ...explainUnsupported(api, platform, `Taro has no API ${api}; check its spelling`), source: 'data' }
  const { state, since, category } = entry
  const reason = supported ? `${platform} has ${api}` : (unmet ?? REASONS[state](api, platform))
  return { api, platform, supported, state, ...(since && { since }), reason, source: 'data', url: urlOf(category, api) }
}

const REASONS: Record<SupportState, (api: string, platform: string) => string> = {
  real: (api, platform) => `${platform} has ${api}`,
  conditional: (api, platform) => `${platform} has ${api} only under a condition that does not hold`,
  stub: (api, platform) => `${platform} has only a stub of ${api}: it answers, and nothing happens`,
  noop: (api, platform) => `${api} does nothing on ${platform}`,
  absent: (api, platform) => `${platform} has no ${api}`
}

/** `explain` of a host that was asked; `missing` says why it lacks the API, if it does. */
export function explainHost(
  api: string,
  platform: string,
  host: string | undefined,
  missing: string | undefined,
  entry: Partial<Entry> = {}
): Support {
  const { since, category } = entry
  const supported = missing === undefined
  const sinceWhen = since && since !== 'original' ? ` since ${since}` : ''
  return {
    api,
    platform,
    supported,
    state: supported ? 'real' : 'absent',
    since,
    host,
    reason: missing ?? `${platform} has ${api}${sinceWhen}`,
    source: 'host',
    ...(category && { url: urlOf(category, api) })
  }
}

const urlOf = (category: string, api: string) => `https://docs.taro.zone/docs/apis/${category}/${api}`

/** What was asked about, as a text: the name of an API, or a word for what can be none. */
export const nameOf = (api: unknown): string => (typeof api === 'string' ? api : `(${api === null ? 'null' : typeof api})`)
