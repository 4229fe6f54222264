// What works under a condition is reported as such
import Taro from '@tarojs/taro'

export async function scan() {
  // expect scanCode: h5 info, harmony error
  await Taro.scanCode({})
}
