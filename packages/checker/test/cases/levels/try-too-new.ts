// What the oldest hosts lack throws into the try
import Taro from '@tarojs/taro'

export function width() {
  try {
    // expect getWindowInfo: weapp info, rn info, harmony info
    return Taro.getWindowInfo().windowWidth
  } catch {
    return Taro.getSystemInfoSync().windowWidth
  }
}
