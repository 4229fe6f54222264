// A constant of a constant
import Taro from '@tarojs/taro'
const env = process.env.TARO_ENV
const isWeapp = env === 'weapp'

export async function verify(shareTicket: string) {
  if (isWeapp) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
