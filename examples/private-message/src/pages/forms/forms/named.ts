import { authPrivateMessage, canIUse } from '@tarojs/taro'
import type Taro from '@tarojs/taro'

export const call = (option: Taro.authPrivateMessage.Option) => authPrivateMessage(option)
export const ask = () => canIUse('authPrivateMessage')
