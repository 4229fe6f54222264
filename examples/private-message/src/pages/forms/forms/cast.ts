import Taro from '@tarojs/taro'

export const call = (option: Taro.authPrivateMessage.Option) => (Taro as any).authPrivateMessage!(option)
export const ask = () => (Taro as any)!.canIUse('authPrivateMessage' as string)
