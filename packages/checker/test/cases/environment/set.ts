// A Set has the platform
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (new Set(['weapp', 'qq']).has(process.env.TARO_ENV)) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
