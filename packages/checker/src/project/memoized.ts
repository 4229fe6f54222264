import type { Platform } from '@taro-capability/support-data'

/** The same work, done once for each pair of arguments. */
export function memoized<Result>(work: (key: string, platform: Platform) => Result): (key: string, platform: Platform) => Result {
  const known = new Map<Platform, Map<string, Result>>()
  return (key, platform) => {
    const ofPlatform = known.get(platform) ?? new Map<string, Result>()
    if (ofPlatform.size === 0) known.set(platform, ofPlatform)
    if (!ofPlatform.has(key)) ofPlatform.set(key, work(key, platform))
    return ofPlatform.get(key)!
  }
}

/** The same work, done once for each object and forgotten with it. */
export function remembered<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { result: Result }>()
  return (key) => {
    const found = known.get(key) ?? { result: work(key) }
    known.set(key, found)
    return found.result
  }
}
