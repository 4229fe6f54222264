// Boolean() and !!
import Taro from '@tarojs/taro'
const isWeapp = !!Boolean(process.env.TARO_ENV === 'weapp')

export async function verify(shareTicket: string) {
  if (isWeapp) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
