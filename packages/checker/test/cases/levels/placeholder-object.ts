// An object in whose place a placeholder stands
import Taro from '@tarojs/taro'

export function animate() {
  // expect worklet: weapp error, h5 warning, rn error, harmony error
  return Taro.worklet.shared(0)
}
