import { authPrivateMessage as first, authPrivateMessage as second, canIUse } from '@tarojs/taro'
import type Taro from '@tarojs/taro'

export const call = (option: Taro.authPrivateMessage.Option, api: string) => (api === '' ? second : first)(option)
export const ask = () => canIUse('authPrivateMessage')
