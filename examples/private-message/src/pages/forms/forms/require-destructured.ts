import type Taro from '@tarojs/taro'

export const call = (option: Taro.authPrivateMessage.Option) => {
  const { authPrivateMessage }: typeof Taro = require('@tarojs/taro')
  return authPrivateMessage(option)
}
export const ask = (api: string) => {
  const { canIUse }: typeof Taro = require('@tarojs/taro')
  return canIUse(api)
}
