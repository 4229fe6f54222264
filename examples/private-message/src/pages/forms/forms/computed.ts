import Taro from '@tarojs/taro'

export const call = (option: Taro.authPrivateMessage.Option, api: 'authPrivateMessage') => Taro[api](option)
export const ask = (api: string) => Taro.canIUse(api)
