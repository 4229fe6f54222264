export { default } from '@tarojs/taro'
