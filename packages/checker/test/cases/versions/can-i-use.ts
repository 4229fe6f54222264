// A question that hosts answer; on rn stock Taro says yes to all
import Taro from '@tarojs/taro'

export function width() {
  // expect getWindowInfo: rn info
  return Taro.canIUse('getWindowInfo') ? Taro.getWindowInfo().windowWidth : Taro.getSystemInfoSync().windowWidth
}
