// One patch newer than what is declared
import Taro from '@tarojs/taro'

export async function resize() {
  // expect setWindowSize: weapp error, h5 error, rn error, harmony error
  await Taro.setWindowSize({ width: 800, height: 600 })
}
