import type { PlatformRecord } from './record'

export const tt = {
  id: 'tt',
  name: { en: 'Douyin mini program', zh: '抖音小程序' },
  kind: 'mini program',
  global: 'tt',
  envType: 'TT',
  taroPlatform: 'mini',
  template: '.ttml',
  plugin: '@tarojs/plugin-platform-tt',
  version: {
    name: { en: 'base library', zh: '基础库' },
    saidBy: [{ method: 'getSystemInfoSync', field: 'SDKVersion' }],
    hasMinimums: false
  },
  answeredBy: 'host',
  adapter: '@taro-capability/adapter-tt'
} as const satisfies PlatformRecord
