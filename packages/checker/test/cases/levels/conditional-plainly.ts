// What works under a condition is information
import Taro from '@tarojs/taro'

export async function scan() {
  // expect scanCode: h5 info, harmony error
  const { result } = await Taro.scanCode({})
  return result
}
