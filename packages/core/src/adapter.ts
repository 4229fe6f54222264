import { apiNames, type ApiName } from './contracts'
import { explainUnsupported, type Adapter } from './support'
import { unsupportedApi } from './unsupported'

/**
 * The adapter of a platform that has none of the APIs, under its own name: what a Taro platform without an adapter
 * package gets. `reason` replaces the failure's wording.
 */
export function unsupportedAdapter(platform: string, reason?: string): Adapter {
  const adapter = {
    platform,
    supports: () => false,
    explain: (api: ApiName) => explainUnsupported(api, platform, reason)
  } as unknown as Adapter
  for (const api of apiNames) adapter[api] = unsupportedApi(api, platform, reason)
  return adapter
}
