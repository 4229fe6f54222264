export { default as Taro, login } from '@tarojs/taro'
