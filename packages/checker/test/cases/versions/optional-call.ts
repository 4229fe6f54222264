// A call that is skipped where the host is too old
import Taro from '@tarojs/taro'

export function width() {
  return Taro.getWindowInfo?.().windowWidth
}
