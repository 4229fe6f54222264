import { ADAPTERS, ASKS_THE_HOST, SEAM } from './platforms'
import { validateOptions, type ResolverOptions } from './options'

/** The adapter of one platform. */
export interface ResolvedAdapter {
  platform: string
  /** Package or subpath to import. */
  module: string
  /** Whether the platform alone answers every question: no host has to be asked. */
  decided: boolean
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
  const registered = own(adapters, platform)
  const module = registered ?? own(ADAPTERS, platform) ?? SEAM
  return { platform, module, decided: !registered && !ASKS_THE_HOST.includes(platform) }
}

const own = (table: Readonly<Record<string, string>>, key: string) =>
  Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined
