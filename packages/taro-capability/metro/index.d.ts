export * from '@taro-capability/plugin-taro/metro'
