import { contractNames } from './apis'
import type { ApiName } from './names'
import { explainUnsupported, nameOf, type Adapter } from './support'
import { createCanIUse, createExplain, createSupports } from './table'
import { unsupportedApi } from './unsupported'

/** What the support data know of a platform, in the two forms that {@link createSupports} and {@link createExplain} read. */
export interface Table {
  supported: string
  entries: string
}

/**
 * The adapter of a platform that has none of the contracts, under its own name: what a Taro platform without an adapter
 * package gets. Questions are answered by its table; without one, nothing is said to work. `reason` is what its failures say.
 */
export function unsupportedAdapter(platform: string, reason?: string, table?: Table): Adapter {
  const supports = table ? createSupports(table.supported) : () => false
  const adapter = {
    platform,
    supports,
    explain: table ? createExplain(platform, table.entries, supports) : (api: ApiName) => explainUnsupported(nameOf(api), platform, reason),
    canIUse: createCanIUse(supports)
  } as unknown as Adapter
  for (const api of contractNames)
    Object.assign(adapter, { [api]: unsupportedApi(api, platform, reason ?? `${platform} has no ${api}; ask supports() first`) })
  return adapter
}
