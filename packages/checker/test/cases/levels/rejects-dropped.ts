// A rejection that is not handled is more than nothing
import Taro from '@tarojs/taro'

export function ask() {
  // expect getUserProfile: weapp error, h5 warning, rn error, harmony warning
  Taro.getUserProfile({ desc: 'to greet you' })
}
