// What comes through a barrel can be guarded
export { default, checkSession } from '@tarojs/taro'
