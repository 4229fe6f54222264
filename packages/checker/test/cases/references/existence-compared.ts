// An API compared with nothing
import Taro from '@tarojs/taro'

export const canEnter = Taro.login !== undefined
export const canAsk = Taro.checkSession != null
