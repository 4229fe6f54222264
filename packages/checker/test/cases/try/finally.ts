// try without catch lowers nothing
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  try {
    // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
    await Taro.authPrivateMessage({ shareTicket })
  } finally {
    shareTicket.trim()
  }
}
