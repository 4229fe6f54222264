import type { Platform, SupportState } from '@taro-capability/support-data'
import type { Value } from './evaluate/value'

/**
 * One platform, and something that does not work there. A use is guarded when it cannot be reached in this world: so a guard
 * protects exactly what it implies, and nothing has to be known of how guards look.
 */
export interface World {
  platform: Platform
  /** What does not work: an API, one of its fields, or (without an API) a global of another platform. */
  missing: Missing
  /** Whether \`Taro.canIUse\` tells the truth, as it does with taro-capability's plugin. */
  isTruthful: boolean
  /** The project's `defineConstants`, as far as they are known. https://docs.taro.zone/docs/config-detail#defineconstants */
  constants: ReadonlyMap<string, Value>
}

export interface Missing {
  api?: string
  /** `object.isPrivateMessage` */
  field?: string
  state: SupportState
  /** On weapp: the base library that brings it; the host of this world is older. */
  since?: string
}

/** What `Taro.getEnv()` gives: https://docs.taro.zone/docs/apis/about/env */
export const envType: Readonly<Record<Platform, string>> = {
  weapp: 'WEAPP',
  h5: 'WEB',
  rn: 'RN',
  harmony: 'HARMONY',
  'harmony-hybrid': 'HARMONYHYBRID',
  alipay: 'ALIPAY',
  tt: 'TT',
  swan: 'SWAN',
  qq: 'QQ',
  jd: 'JD',
  quickapp: 'QUICKAPP'
}

/** What `process.env.TARO_PLATFORM` is: https://docs.taro.zone/docs/envs */
export function taroPlatform(platform: Platform): string {
  if (platform === 'h5' || platform === 'harmony-hybrid') return 'web'
  return platform === 'rn' || platform === 'harmony' || platform === 'quickapp' ? platform : 'mini'
}

/** The object that each mini program's host gives its code. */
export const globalOf: Readonly<Partial<Record<Platform, string>>> = {
  weapp: 'wx',
  alipay: 'my',
  tt: 'tt',
  swan: 'swan',
  qq: 'qq',
  jd: 'jd'
}
