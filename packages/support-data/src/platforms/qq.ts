import type { PlatformRecord } from './record'

export const qq = {
  id: 'qq',
  name: { en: 'QQ mini program', zh: 'QQ 小程序' },
  kind: 'mini program',
  global: 'qq',
  envType: 'QQ',
  taroPlatform: 'mini',
  template: '.qml',
  plugin: '@tarojs/plugin-platform-qq',
  version: {
    name: { en: 'base library', zh: '基础库' },
    saidBy: [{ method: 'getSystemInfoSync', field: 'SDKVersion' }],
    hasMinimums: false
  },
  answeredBy: 'host',
  adapter: '@taro-capability/adapter-qq'
} as const satisfies PlatformRecord
