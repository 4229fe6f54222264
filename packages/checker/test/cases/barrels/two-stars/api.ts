// A barrel of two modules
export * from './guest'
export * from '@tarojs/taro'
