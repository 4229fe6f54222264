// A barrel that is imported dynamically
export { default } from '@tarojs/taro'
