import Taro from '@tarojs/taro'

export const call = (option: Taro.authPrivateMessage.Option) => Taro['authPrivateMessage'](option)
export const ask = () => Taro['canIUse']('authPrivateMessage')
