// A file that passes an API on under another name
export { authPrivateMessage as verify } from '@tarojs/taro'
