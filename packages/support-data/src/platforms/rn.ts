import type { PlatformRecord } from './record'

export const rn = {
  id: 'rn',
  name: { en: 'React Native', zh: 'React Native' },
  kind: 'native',
  envType: 'RN',
  taroPlatform: 'rn',
  suffixes: [
    ['ios', 'rn'],
    ['android', 'rn']
  ],
  // https://metrobundler.dev/docs/package-exports
  manifestEntry: 'react-native',
  answeredBy: 'table',
  canIUseMisleads: 'always',
  adapter: '@taro-capability/adapter-rn'
} as const satisfies PlatformRecord
