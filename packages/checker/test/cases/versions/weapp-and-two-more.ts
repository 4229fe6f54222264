// Newer on the mini program, and on neither of the native targets
import Taro from '@tarojs/taro'

export function width() {
  // expect getWindowInfo: weapp error, rn error, harmony error
  return Taro.getWindowInfo().windowWidth
}
