// What is bound, applied or called by hand
import Taro from '@tarojs/taro'

// expect login: h5 error, rn error, harmony error
export const enter = Taro.login.bind(Taro)
// expect checkSession: h5 error, rn error, harmony error
export const again = () => Taro.checkSession.call(Taro)
