import type { PlatformRecord } from './record'

/** Taro 4 still names it in its types and tags; it has no plugin that builds for it. */
export const quickapp = {
  id: 'quickapp',
  name: { en: 'quick app', zh: '快应用' },
  kind: 'quick app',
  envType: 'QUICKAPP',
  taroPlatform: 'quickapp',
  answeredBy: 'table'
} as const satisfies PlatformRecord
