// || protects only if every part does
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (process.env.TARO_ENV === 'weapp' || process.env.TARO_ENV === 'h5') {
    // expect authPrivateMessage: weapp error, h5 error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
