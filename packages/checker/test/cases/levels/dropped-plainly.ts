// A stub whose result is not used does nothing
import Taro from '@tarojs/taro'

export function onShow() {
  // expect showShareMenu: h5 warning, rn error, harmony warning
  Taro.showShareMenu({ withShareTicket: true })
}
