// A success that is waited for is an error
import Taro from '@tarojs/taro'

export async function hide() {
  // expect hideShareMenu: h5 error, rn error, harmony error
  await Taro.hideShareMenu()
}
