// A regular expression fits the platform
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (/^(weapp|qq)$/.test(process.env.TARO_ENV)) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
