// A placeholder is a warning
import Taro from '@tarojs/taro'

export function depth() {
  // expect getCurrentPages: harmony warning
  return Taro.getCurrentPages().length
}
