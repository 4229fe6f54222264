// A barrel that passes on the default
export { default } from '@tarojs/taro'
