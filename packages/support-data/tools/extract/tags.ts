import { type Platform, platforms } from '../../src/platforms'

/** How Taro's `@supported` tags spell the platforms: `harmony_hybrid`. */
const spelled: ReadonlyMap<string, Platform> = new Map(platforms.map((platform) => [platform.replaceAll('-', '_'), platform]))

/** What a `@supported` tag says. */
export interface Supported {
  platforms: Set<Platform>
  /** Words that name no platform. */
  malformed: string[]
}

/** Reads `weapp, h5, harmony_hybrid`; `global` means every platform. */
export function parseSupported(tag: string): Supported {
  const named = new Set<Platform>()
  const malformed: string[] = []
  for (const word of tag.split(/[,，、\s]+/).filter(Boolean)) {
    const platform = spelled.get(word)
    if (platform) named.add(platform)
    else if (word === 'global') for (const each of platforms) named.add(each)
    else malformed.push(word)
  }
  return { platforms: named, malformed }
}
