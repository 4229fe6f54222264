// APIs in an object, by name and in short
import Taro, { login } from '@tarojs/taro'

export const account = {
  // expect login: h5 error, rn error, harmony error
  login,
  // expect checkSession: h5 error, rn error, harmony error
  hasSession: Taro.checkSession
}
