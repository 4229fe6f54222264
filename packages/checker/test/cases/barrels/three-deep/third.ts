export { login as getCode } from '@tarojs/taro'
