// A success callback looks at it
import Taro from '@tarojs/taro'

export function hide() {
  // expect hideShareMenu: h5 error, rn error, harmony error
  Taro.hideShareMenu({ success: console.log })
}
