// What does nothing is a warning
import Taro from '@tarojs/taro'

export function leave() {
  // expect closeSocket: h5 warning, rn error, harmony error
  Taro.closeSocket()
}
