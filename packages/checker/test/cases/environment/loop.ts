// continue leaves the round
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  for (const ticket of [shareTicket]) {
    if (process.env.TARO_ENV !== 'weapp') continue
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket: ticket })
  }
}
