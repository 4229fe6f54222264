// A wrapper module is told where it stands
import Taro from '@tarojs/taro'

// expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
export const verify = Taro.authPrivateMessage
