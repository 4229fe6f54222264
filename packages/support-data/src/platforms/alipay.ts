import type { PlatformRecord } from './record'

export const alipay = {
  id: 'alipay',
  name: { en: 'Alipay mini program', zh: '支付宝小程序' },
  kind: 'mini program',
  global: 'my',
  envType: 'ALIPAY',
  taroPlatform: 'mini',
  template: '.axml',
  plugin: '@tarojs/plugin-platform-alipay',
  version: { name: { en: 'base library', zh: '基础库' }, saidBy: [{ field: 'SDKVersion' }], hasMinimums: false },
  answeredBy: 'host',
  adapter: '@taro-capability/adapter-alipay'
} as const satisfies PlatformRecord
