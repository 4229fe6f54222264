// A stub whose success is awaited is taken for one that worked
import Taro from '@tarojs/taro'

export async function enter() {
  // expect checkSession: h5 error, rn error, harmony error
  await Taro.checkSession()
  return 'in'
}
