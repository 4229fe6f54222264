import Taro from './taro'
// The plugin does not see that this is Taro.

export function hide() {
  // expect hideShareMenu: h5 error, rn error, harmony error
  if (Taro.hideShareMenu) Taro.hideShareMenu()
}

export function choose() {
  // expect chooseAddress: h5 warning, harmony warning
  if (Taro.chooseAddress) Taro.chooseAddress()
}
