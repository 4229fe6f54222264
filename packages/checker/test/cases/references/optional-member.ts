// A chain ends where an API is not there
import Taro from '@tarojs/taro'

// expect checkSession: h5 error, harmony error
export const check = () => Taro.checkSession?.call(Taro)
