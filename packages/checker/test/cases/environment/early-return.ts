// After an early return the rest is for the others
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (process.env.TARO_ENV === 'h5') return
  // expect authPrivateMessage: weapp error, rn error, harmony error
  await Taro.authPrivateMessage({ shareTicket })
}
