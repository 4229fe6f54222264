// A barrel that gives the default a name
export { default as taro } from '@tarojs/taro'
