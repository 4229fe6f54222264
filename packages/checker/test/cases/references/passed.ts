// Passed on as a value
import Taro from '@tarojs/taro'
declare const wrap: (api: unknown) => unknown

// expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
export const verify = wrap(Taro.authPrivateMessage)
