// What is not there throws, whether or not somebody looks
import Taro from '@tarojs/taro'

export function onShow() {
  // expect getTabBar: h5 error, rn error, harmony error
  Taro.getTabBar({} as never)
}
