// A call behind `&&` as a statement
import Taro from '@tarojs/taro'

export function onShow(isShared: boolean) {
  // expect showShareMenu: h5 warning, rn error, harmony warning
  isShared && Taro.showShareMenu({})
}
