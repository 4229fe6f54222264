// The default of a barrel that is one API, imported dynamically
export { login as default } from '@tarojs/taro'
