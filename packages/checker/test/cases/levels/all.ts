// Results that are awaited together
import Taro from '@tarojs/taro'

export const start = () =>
  Promise.all([
    // expect checkSession: h5 error, rn error, harmony error
    Taro.checkSession(),
    // expect getSetting: h5 error, harmony error
    Taro.getSetting(),
    Taro.getSystemInfo()
  ])
