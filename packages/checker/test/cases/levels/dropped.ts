// A success that is not used is a warning
import Taro from '@tarojs/taro'

export function hide() {
  // expect hideShareMenu: h5 warning, rn error, harmony warning
  Taro.hideShareMenu()
}
