// A catch behind a stub that resolves hears nothing
import Taro from '@tarojs/taro'

export const enter = () =>
  // expect checkSession: h5 error, rn error, harmony error
  Taro.checkSession()
    .then(() => true)
    .catch(() => false)
