// A list includes the platform
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (['weapp', 'tt'].includes(process.env.TARO_ENV)) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
