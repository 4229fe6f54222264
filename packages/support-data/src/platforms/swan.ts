import type { PlatformRecord } from './record'

export const swan = {
  id: 'swan',
  name: { en: 'Baidu smart program', zh: '百度智能小程序' },
  kind: 'mini program',
  global: 'swan',
  envType: 'SWAN',
  taroPlatform: 'mini',
  template: '.swan',
  plugin: '@tarojs/plugin-platform-swan',
  version: {
    name: { en: 'base library', zh: '基础库' },
    saidBy: [{ method: 'getSystemInfoSync', field: 'SDKVersion' }],
    hasMinimums: false
  },
  answeredBy: 'table'
} as const satisfies PlatformRecord
