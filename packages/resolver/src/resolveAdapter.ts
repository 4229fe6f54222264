import { recordOf } from '@taro-capability/support-data'
import { validateOptions, type ResolverOptions } from './options'
import { ADAPTER_SPECIFIER } from './platforms'

/** The adapter of one platform. */
export interface ResolvedAdapter {
  platform: string
  /** Package or subpath to import. */
  module: string
  /** Whether the platform alone answers every question: no host has to be asked. */
  isStatic: boolean
}

/**
 * Platform to adapter. A third-party adapter comes first, then ours; every other platform gets the not-supported failure
 * under its own name.
 *
 * @param platform as `TARO_ENV` spells it
 * @throws TypeError where there is no platform, or an option is wrong
 */
export function resolveAdapter(platform: string | undefined, options: ResolverOptions = {}): ResolvedAdapter {
  const { adapters = {} } = validateOptions(options)
  if (typeof platform !== 'string' || !platform) {
    throw new TypeError(
      `taro-capability: no platform to choose an adapter for; give option platform ('h5'), or set TARO_ENV as the Taro CLI does`
    )
  }
  const registered = Object.hasOwn(adapters, platform) ? adapters[platform] : undefined
  const record = recordOf(platform)
  return { platform, module: registered ?? record?.adapter ?? ADAPTER_SPECIFIER, isStatic: !registered && record?.answeredBy !== 'host' }
}
