import Taro from '@tarojs/taro'

export const call = (option: Taro.authPrivateMessage.Option) => {
  const { authPrivateMessage: verify } = Taro
  return verify(option)
}
export const ask = () => {
  const { canIUse } = Taro
  return canIUse('authPrivateMessage')
}
