// A function that gives an API
import Taro from '@tarojs/taro'

export function scanner() {
  // expect scanCode: h5 info, harmony error
  return Taro.scanCode
}
