// A stub that rejects where it is not handled
import Taro from '@tarojs/taro'

export async function profile() {
  // expect getUserProfile: weapp error, h5 error, rn error, harmony error
  const { userInfo } = await Taro.getUserProfile({ desc: 'to greet you' })
  return userInfo
}
