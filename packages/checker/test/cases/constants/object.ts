// A member of an object
import Taro from '@tarojs/taro'
const platform = { isWeapp: process.env.TARO_ENV === 'weapp' }

export async function verify(shareTicket: string) {
  if (platform.isWeapp) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
