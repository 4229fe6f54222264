import type Taro from '@tarojs/taro'

export const call = async (option: Taro.authPrivateMessage.Option) => (await import('@tarojs/taro')).default.authPrivateMessage(option)
export const ask = async () => (await import('@tarojs/taro')).default.canIUse('authPrivateMessage')
