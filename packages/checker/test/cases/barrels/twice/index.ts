export { default as T, own } from './taro'
