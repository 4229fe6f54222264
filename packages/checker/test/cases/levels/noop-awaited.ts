// What does nothing is a warning where it is awaited as well
import Taro from '@tarojs/taro'

export async function leave() {
  // expect closeSocket: h5 warning, rn error, harmony error
  await Taro.closeSocket()
}
