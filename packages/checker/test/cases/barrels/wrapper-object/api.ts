// An object of APIs is reported where it is made
import Taro from '@tarojs/taro'

export const account = {
  // expect login: h5 error, rn error, harmony error
  enter: Taro.login,
  // expect checkSession: h5 error, rn error, harmony error
  isIn: Taro.checkSession,
  say: Taro.showToast
}
