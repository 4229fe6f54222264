// A question about one API guards no other
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (!Taro.canIUse('login')) return
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  await Taro.authPrivateMessage({ shareTicket })
}
