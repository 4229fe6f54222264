import type { PlatformRecord } from './record'
import { weChatJsSdk } from '../weChatJsSdk'

export const h5 = {
  id: 'h5',
  name: { en: 'web', zh: '网页' },
  kind: 'web',
  envType: 'WEB',
  taroPlatform: 'web',
  plugin: '@tarojs/plugin-platform-h5',
  answeredBy: 'table',
  canIUseMisleads: 'about stubs',
  loadable: [weChatJsSdk],
  adapter: '@taro-capability/adapter-h5'
} as const satisfies PlatformRecord
