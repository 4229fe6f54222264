// Newer on the mini program, and missing on one more
import Taro from '@tarojs/taro'

export function language() {
  // expect getAppBaseInfo: weapp error, harmony error
  return Taro.getAppBaseInfo().language
}
