// What the oldest hosts lack throws there
import Taro from '@tarojs/taro'

export function onShow() {
  // expect enableAlertBeforeUnload: weapp error, h5 warning, rn error, harmony warning
  Taro.enableAlertBeforeUnload({ message: 'Leave?' })
}
