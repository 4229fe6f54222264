import type { PlatformRecord } from './record'

export const jd = {
  id: 'jd',
  name: { en: 'JD mini program', zh: '京东小程序' },
  kind: 'mini program',
  global: 'jd',
  envType: 'JD',
  taroPlatform: 'mini',
  template: '.jxml',
  plugin: '@tarojs/plugin-platform-jd',
  version: {
    name: { en: 'base library', zh: '基础库' },
    saidBy: [{ method: 'getSystemInfoSync', field: 'SDKVersion' }],
    hasMinimums: false
  },
  answeredBy: 'table'
} as const satisfies PlatformRecord
