// Inside if (TARO_ENV is weapp) no other platform is reached
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (process.env.TARO_ENV === 'weapp') {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
