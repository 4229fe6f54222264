import { parseVersion, platforms, type Platform } from '@taro-capability/support-data'
import { didYouMean } from '@taro-capability/usage'
import type { Target } from './types'
import { hasMinimums } from './platforms'

/**
 * Reads a target as people write it: `h5`, `weapp@2.10.0`.
 *
 * @throws TypeError where there is no such platform, or what follows the @ is no version
 */
export function parseTarget(text: string): Target {
  const [platform = '', minimum, ...more] = text.split('@')
  if (!(platforms as readonly string[]).includes(platform))
    throw new TypeError(
      `there is no target '${platform}'${didYouMean(platform.toLowerCase(), platforms)}; there are ${platforms.join(', ')}`
    )
  if (more.length > 0) throw new TypeError(`"${text}" has two versions; write weapp@2.10.0`)
  if (minimum === undefined) return { platform: platform as Platform }
  if (!hasMinimums(platform as Platform))
    throw new TypeError(`"${text}": it is not known what older versions of ${platform} lack; write ${platform}`)
  return { platform: platform as Platform, minimum: parseVersion(minimum) }
}

/** The way people write it. */
export const targetName = ({ platform, minimum }: Target): string => (minimum ? `${platform}@${minimum}` : platform)

/** The platform of a target as it is written: `weapp` of `weapp@2.10.0`. */
export const platformOf = (target: string): string => target.split('@')[0]!
