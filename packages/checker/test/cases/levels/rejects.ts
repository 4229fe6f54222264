// A stub that rejects where nobody handles it
import Taro from '@tarojs/taro'

export async function profile() {
  // expect getUserProfile: weapp error, h5 error, rn error, harmony error
  const { userInfo } = await Taro.getUserProfile({ desc: 'to greet you' })
  return userInfo
}
