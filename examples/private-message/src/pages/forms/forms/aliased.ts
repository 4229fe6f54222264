import { authPrivateMessage as verify, canIUse as ask_ } from '@tarojs/taro'
import type Taro from '@tarojs/taro'

export const call = (option: Taro.authPrivateMessage.Option) => verify(option)
export const ask = () => ask_('authPrivateMessage')
