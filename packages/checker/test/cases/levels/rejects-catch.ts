// A rejection that is caught; a success that is none, and a missing function, are not
import Taro from '@tarojs/taro'

export function profile() {
  // expect getUserProfile: weapp error, h5 error, rn info, harmony error
  return Taro.getUserProfile({ desc: 'to greet you' }).catch(() => undefined)
}
