import { recordOf } from '@taro-capability/support-data'
import { ConfigurationError } from './configurationError'
import { ADAPTER_SPECIFIER } from './specifier'

/** The adapter of one platform. */
export interface ResolvedAdapter {
  platform: string
  /** Package or subpath to import. */
  module: string
  /** Whether the platform alone answers every question: no host has to be asked. */
  isStatic: boolean
  /** Whether the app has registered it. */
  isThirdParty: boolean
}

/**
 * Platform to adapter. A third-party adapter comes first, then ours; every other platform gets the not-supported failure
 * under its own name.
 *
 * @param platform as `TARO_ENV` spells it
 * @param adapters third parties' adapters by platform
 * @throws ConfigurationError where there is no platform
 */
export function resolveAdapter(platform: string | undefined, adapters: Readonly<Record<string, string>> = {}): ResolvedAdapter {
  if (!platform)
    throw new ConfigurationError(
      `taro-capability: no platform to choose an adapter for; give option platform ('h5'), or set TARO_ENV as the Taro CLI does`
    )
  const registered = Object.hasOwn(adapters, platform) ? adapters[platform] : undefined
  const record = recordOf(platform)
  // A platform of Taro without a package has a module beside the specifier's own, which knows no platform.
  const ours = record?.adapter ?? (record ? `${ADAPTER_SPECIFIER}/${platform}` : ADAPTER_SPECIFIER)
  return { platform, module: registered ?? ours, isStatic: !registered && record?.answeredBy !== 'host', isThirdParty: Boolean(registered) }
}
