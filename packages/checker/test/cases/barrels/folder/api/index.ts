export { login as signIn } from '@tarojs/taro'
