// Barrels that pass on each other
export * from './second'
export { login } from '@tarojs/taro'
