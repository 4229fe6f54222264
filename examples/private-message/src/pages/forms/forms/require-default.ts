import type Taro from '@tarojs/taro'

export const call = (option: Taro.authPrivateMessage.Option) => require('@tarojs/taro').default.authPrivateMessage(option)
export const ask = () => require('@tarojs/taro').default.canIUse('authPrivateMessage')
