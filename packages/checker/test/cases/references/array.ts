// APIs in an array
import Taro from '@tarojs/taro'

export const steps = [
  // expect checkSession: h5 error, rn error, harmony error
  Taro.checkSession,
  // expect login: h5 error, rn error, harmony error
  Taro.login,
  Taro.showToast
]
