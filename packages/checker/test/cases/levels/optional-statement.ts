// A call with a question mark as a statement
import Taro from '@tarojs/taro'

export function onShow() {
  // expect hideShareMenu: h5 warning, harmony warning
  Taro.hideShareMenu?.()
}
