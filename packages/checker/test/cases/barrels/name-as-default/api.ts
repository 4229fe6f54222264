// A barrel whose default is one API
export { login as default } from '@tarojs/taro'
