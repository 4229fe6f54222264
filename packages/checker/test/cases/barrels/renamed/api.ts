// A barrel that passes on an API under another name
export { login as getCode, showToast as say } from '@tarojs/taro'
