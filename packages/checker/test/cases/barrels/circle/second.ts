export * from './first'
export { checkSession } from '@tarojs/taro'
