import type Taro from '@tarojs/taro'

// Inside the functions: where a bundler leaves `require` in the output, the module must still load.
export const call = (option: Taro.authPrivateMessage.Option) => {
  const T: typeof Taro = require('@tarojs/taro')
  return T.authPrivateMessage(option)
}
export const ask = () => {
  const T: typeof Taro = require('@tarojs/taro')
  return T.canIUse('authPrivateMessage')
}
