import { type Platform, platforms } from '../src/platforms'
import type { Api, PlatformSupport, SupportData } from '../src/types'

/** An entry that every rule is content with. */
export const absent: PlatformSupport = { state: 'absent', basis: 'tag', sources: { tag: false } }

/** An API that is absent everywhere but where it is said to be otherwise. */
export function apiWith(supports: Partial<Record<Platform, PlatformSupport>> = {}, more: Partial<Api> = {}): Api {
  const everywhere = platforms.map((platform) => [platform, supports[platform] ?? absent])
  return { kind: 'promise', category: 'share', url: 'https://example.com/api', ...more, platforms: Object.fromEntries(everywhere) }
}

export function tableWith(apis: Record<string, Api>, more: Partial<SupportData> = {}): SupportData {
  return { packages: { '@tarojs/taro': '4.2.1' }, conditions: {}, apis, ...more }
}
