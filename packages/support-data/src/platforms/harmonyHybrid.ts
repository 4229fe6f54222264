import type { PlatformRecord } from './record'

export const harmonyHybrid = {
  id: 'harmony-hybrid',
  name: { en: 'HarmonyOS (web view)', zh: '鸿蒙（WebView）' },
  kind: 'web',
  envType: 'HARMONYHYBRID',
  taroPlatform: 'web',
  plugin: '@tarojs/plugin-platform-harmony-hybrid',
  answeredBy: 'table'
} as const satisfies PlatformRecord
