import type { Platform } from '@taro-capability/support-data'

/** The same work, done once for each key. */
export function memoized<Key, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, Result>()
  return (key) => {
    if (!known.has(key)) known.set(key, work(key))
    return known.get(key)!
  }
}

/** The same for each key and platform. */
export function memoizedOn<Result>(work: (key: string, platform: Platform) => Result): (key: string, platform: Platform) => Result {
  const on = memoized((platform: Platform) => memoized((key: string) => work(key, platform)))
  return (key, platform) => on(platform)(key)
}
