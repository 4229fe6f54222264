// The type of an API at run time
import Taro from '@tarojs/taro'

export const canEnter = typeof Taro.login === 'function'
export const kinds = { checkSession: typeof Taro.checkSession }
