import type { Platform } from '../../src/types'

/** How Taro's `@supported` tags spell the platforms. */
const spelled: Record<string, Platform> = {
  weapp: 'weapp',
  h5: 'h5',
  rn: 'rn',
  harmony: 'harmony',
  harmony_hybrid: 'harmony-hybrid',
  alipay: 'alipay',
  tt: 'tt',
  swan: 'swan',
  qq: 'qq',
  jd: 'jd',
  quickapp: 'quickapp'
}

/** What a `@supported` tag says. */
export interface Supported {
  platforms: Set<Platform>
  /** Words that name no platform. */
  malformed: string[]
}

/** Reads `weapp, h5, harmony_hybrid`; `global` means every platform. */
export function parseSupported(tag: string): Supported {
  const platforms = new Set<Platform>()
  const malformed: string[] = []
  for (const word of tag.split(/[,，、\s]+/).filter(Boolean)) {
    const platform = spelled[word]
    if (platform) platforms.add(platform)
    else if (word === 'global') for (const each of Object.values(spelled)) platforms.add(each)
    else malformed.push(word)
  }
  return { platforms, malformed }
}
