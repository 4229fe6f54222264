// A question that hosts answer
import Taro from '@tarojs/taro'

export function width() {
  return Taro.canIUse('getWindowInfo') ? Taro.getWindowInfo().windowWidth : Taro.getSystemInfoSync().windowWidth
}
