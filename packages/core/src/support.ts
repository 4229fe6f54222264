import type { Contract } from './contract'
import type { ApiName, Apis } from './contracts'

/** What a platform has under an API's name. `absent`: nothing that does what the API promises. */
export type SupportState = 'real' | 'conditional' | 'stub' | 'noop' | 'absent'

/** The answer to "does this API work here", with its why. */
export interface Support {
  api: string
  platform: string
  /** What `supports(api)` answers. */
  supported: boolean
  state: SupportState
  /** First version of this platform's host that has the API, where versions matter. */
  since?: string
  /** Version of the running host, where it says one. */
  host?: string
  /** One sentence for a person. */
  reason: string
  /** What the answer rests on: `host` (the running host was asked) or `contract` (the platform never has it). */
  source: 'host' | 'contract'
}

/** One platform's implementation of the contracts: what an adapter package exports. */
export interface Adapter extends Apis {
  /** Platform as `TARO_ENV` spells it. */
  platform: string
  /** Whether the API works here. Synchronous; an unknown name is `false`. */
  supports(api: ApiName): boolean
  /** The same answer with its why. */
  explain(api: ApiName): Support
}

/** `explain` of a platform that has none of the APIs. */
export function explainUnsupported(api: string, platform: string, reason = `${platform} has no ${api}`): Support {
  return { api, platform, supported: false, state: 'absent', reason, source: 'contract' }
}

/** `explain` of a host that was asked; `missing` says why it lacks the API, if it does. */
export function explainHost(contract: Contract, platform: string, host: string | undefined, missing?: string): Support {
  const { api, since } = contract
  const supported = missing === undefined
  const reason = missing ?? `${platform} has ${api}${since[platform] ? ` since ${since[platform]}` : ''}`
  return { api, platform, supported, state: supported ? 'real' : 'absent', since: since[platform], host, reason, source: 'host' }
}
