// A return in one of two branches is no early return
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (process.env.TARO_ENV === 'h5') {
    if (shareTicket) return
  }
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  await Taro.authPrivateMessage({ shareTicket })
}
