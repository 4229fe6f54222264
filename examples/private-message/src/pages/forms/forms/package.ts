import type Taro from '@tarojs/taro'
import { authPrivateMessage, supports } from 'taro-capability'

export const call = (option: Taro.authPrivateMessage.Option) => authPrivateMessage(option)
export const ask = () => supports('authPrivateMessage')
