// Caught among others
import Taro from '@tarojs/taro'

export async function enter() {
  try {
    // expect getUserProfile: weapp info, h5 error, rn info, harmony error
    await Promise.all([Taro.getUserProfile({ desc: '' })])
  } catch {
    return
  }
}
