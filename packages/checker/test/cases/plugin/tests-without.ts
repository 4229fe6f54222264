// Without the plugin a stub is found by a test of existence, and what is absent is not
import Taro from '@tarojs/taro'

export function hide() {
  // expect hideShareMenu: h5 warning, harmony warning
  if (Taro.hideShareMenu) Taro.hideShareMenu()
}

// expect getMenuButtonBoundingClientRect: h5 error, harmony error
export const box = Taro.getMenuButtonBoundingClientRect?.() || { top: 26, height: 32 }

export function hideKept() {
  // expect hideShareMenu: h5 error, harmony error
  const hidden = Taro.hideShareMenu
  if (hidden) hidden()
}
