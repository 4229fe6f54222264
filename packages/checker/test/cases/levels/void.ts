// A result that is thrown away on purpose
import Taro from '@tarojs/taro'

export function onShow() {
  // expect hideShareMenu: h5 warning, rn error, harmony warning
  void Taro.hideShareMenu()
}
