// ?? takes its left side
import Taro from '@tarojs/taro'
const isWeapp = (process.env.TARO_ENV === 'weapp') ?? true

export async function verify(shareTicket: string) {
  if (isWeapp) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
