// || with a part that is not known protects nothing
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (process.env.TARO_ENV === 'weapp' || shareTicket) {
    // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
