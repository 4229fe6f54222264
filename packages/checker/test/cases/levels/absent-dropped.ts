// What is not there throws, whether or not the result is used
import Taro from '@tarojs/taro'

export function onShow() {
  // expect getTabBar: h5 error, rn error, harmony error
  Taro.getTabBar({} as never)
}
