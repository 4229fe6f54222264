import type { PlatformRecord } from './record'

export const harmony = {
  id: 'harmony',
  name: { en: 'HarmonyOS (ArkUI)', zh: '鸿蒙（ArkUI）' },
  kind: 'native',
  envType: 'HARMONY',
  taroPlatform: 'harmony',
  plugin: '@tarojs/plugin-platform-harmony-ets',
  answeredBy: 'table',
  adapter: '@taro-capability/adapter-harmony'
} as const satisfies PlatformRecord
