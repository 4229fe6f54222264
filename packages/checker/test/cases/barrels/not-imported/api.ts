// A barrel by itself calls nothing
export { login, checkSession } from '@tarojs/taro'
export { default } from '@tarojs/taro'
