// TARO_PLATFORM is mini, web, rn or harmony
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (process.env.TARO_PLATFORM === 'mini') {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
