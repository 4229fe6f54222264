import type { PlatformRecord } from './record'

export const harmony = {
  id: 'harmony',
  name: { en: 'HarmonyOS (ArkUI)', zh: '鸿蒙（ArkUI）' },
  kind: 'native',
  envType: 'HARMONY',
  taroPlatform: 'harmony',
  plugin: '@tarojs/plugin-platform-harmony-ets',
  answeredBy: 'table',
  // A literal is folded to false by Taro's build; anything else gives a promise.
  canIUseMisleads: 'by variables',
  adapter: '@taro-capability/adapter-harmony'
} as const satisfies PlatformRecord
