import Taro from '@tarojs/taro'

// expect login: h5 error, rn error, harmony error
export const enter = () => Taro.login()

// expect checkSession: h5 info, rn info, harmony info
export const check = () => Taro.checkSession()
