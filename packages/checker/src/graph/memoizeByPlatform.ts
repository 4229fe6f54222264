import type { Platform } from '@taro-capability/support-data'
import { memoize } from '@taro-capability/usage'

/** The same work, done once for each key and platform. */
export function memoizeByPlatform<Result>(work: (key: string, platform: Platform) => Result): (key: string, platform: Platform) => Result {
  const on = memoize((platform: Platform) => memoize((key: string) => work(key, platform)))
  return (key, platform) => on(platform)(key)
}
