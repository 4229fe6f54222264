// One of two calls, as a statement
import Taro from '@tarojs/taro'

export function onShow(isShared: boolean) {
  isShared
    ? // expect showShareMenu: h5 warning, rn error, harmony warning
      Taro.showShareMenu({})
    : // expect hideShareMenu: h5 warning, rn error, harmony warning
      Taro.hideShareMenu()
}
