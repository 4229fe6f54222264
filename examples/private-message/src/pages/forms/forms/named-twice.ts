import { authPrivateMessage, canIUse } from '@tarojs/taro'
import type Taro from '@tarojs/taro'

// Two uses of one named import: on React Native stock Taro loses the binding of the second.
export const call = (option: Taro.authPrivateMessage.Option) =>
  typeof authPrivateMessage === 'function' ? authPrivateMessage(option) : authPrivateMessage
export const ask = () => (typeof canIUse === 'function' ? canIUse('authPrivateMessage') : canIUse)
