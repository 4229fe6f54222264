// A barrel of types passes on nothing that runs
export type { login } from '@tarojs/taro'
export type * from '@tarojs/taro'
