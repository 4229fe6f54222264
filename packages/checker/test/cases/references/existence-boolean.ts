// Whether an API is there, as a boolean
import Taro from '@tarojs/taro'

export const canEnter = Boolean(Taro.login)
export const canAsk = !!Taro.checkSession
