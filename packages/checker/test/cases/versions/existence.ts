// Too old a host has no such function
import Taro from '@tarojs/taro'

export function width() {
  if (Taro.getWindowInfo) return Taro.getWindowInfo().windowWidth
  return Taro.getSystemInfoSync().windowWidth
}
