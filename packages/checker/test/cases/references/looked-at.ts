// To look whether it is there is no use
import Taro from '@tarojs/taro'

export const isThere = typeof Taro.authPrivateMessage === 'function' || !Taro.authPrivateMessage || Boolean(Taro.authPrivateMessage)
