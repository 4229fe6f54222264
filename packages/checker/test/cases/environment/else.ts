// The other branch is for every other platform
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (process.env.TARO_ENV === 'weapp') {
    shareTicket.trim()
  } else {
    // expect authPrivateMessage: h5 error, rn error, harmony error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
