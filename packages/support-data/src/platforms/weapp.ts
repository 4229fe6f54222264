import type { PlatformRecord } from './record'

export const weapp = {
  id: 'weapp',
  name: { en: 'WeChat mini program', zh: '微信小程序' },
  kind: 'mini program',
  global: 'wx',
  envType: 'WEAPP',
  taroPlatform: 'mini',
  template: '.wxml',
  plugin: '@tarojs/plugin-platform-weapp',
  version: {
    name: { en: 'base library', zh: '基础库' },
    // `getAppBaseInfo` came with base library 2.20.1 and replaces the other.
    saidBy: [
      { method: 'getAppBaseInfo', field: 'SDKVersion' },
      { method: 'getSystemInfoSync', field: 'SDKVersion' }
    ],
    hasMinimums: true
  },
  answeredBy: 'host',
  adapter: '@taro-capability/adapter-weapp'
} as const satisfies PlatformRecord
