// A file that passes Taro on
export { default } from '@tarojs/taro'
