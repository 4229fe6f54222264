// A wrapper module is reported where it stands
import Taro from '@tarojs/taro'

// expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
export const verify = Taro.authPrivateMessage
