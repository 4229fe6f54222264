import { default as T } from '@tarojs/taro'
import type Taro from '@tarojs/taro'

export const call = (option: Taro.authPrivateMessage.Option) => T.authPrivateMessage(option)
export const ask = () => T.canIUse('authPrivateMessage')
