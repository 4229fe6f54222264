// A result that is returned is used by the caller
import Taro from '@tarojs/taro'

export function enter() {
  // expect checkSession: h5 error, rn error, harmony error
  return Taro.checkSession()
}
