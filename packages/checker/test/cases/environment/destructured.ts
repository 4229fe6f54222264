// TARO_ENV is taken out of process.env
import Taro from '@tarojs/taro'
const { TARO_ENV } = process.env

export async function verify(shareTicket: string) {
  if (TARO_ENV === 'weapp') {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
