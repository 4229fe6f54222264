// An ECMAScript module of JavaScript
import Taro from '@tarojs/taro'

// expect checkSession: h5 error, rn error, harmony error
export const ready = await Taro.checkSession()
