// A condition of data is no guard
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  if (shareTicket.length > 2) await Taro.authPrivateMessage({ shareTicket })
}
