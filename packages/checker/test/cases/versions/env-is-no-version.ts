// To be on the mini program says nothing of its version
import Taro from '@tarojs/taro'

export function width() {
  if (process.env.TARO_ENV === 'weapp') {
    // expect getWindowInfo: weapp error
    return Taro.getWindowInfo().windowWidth
  }
  return Taro.getSystemInfoSync().windowWidth
}
