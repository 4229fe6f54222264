// Taro and the global object in one file
import Taro from '@tarojs/taro'

declare const wx: any

export async function signIn() {
  // expect checkSession: h5 error, rn error, harmony error
  await Taro.checkSession()
  // expect wx.login: h5 error, rn error, harmony error
  return wx.login()
}
