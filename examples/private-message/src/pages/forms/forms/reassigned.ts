import Taro from '@tarojs/taro'

const T = Taro

export const call = (option: Taro.authPrivateMessage.Option) => T.authPrivateMessage(option)
export const ask = () => T.canIUse('authPrivateMessage')
