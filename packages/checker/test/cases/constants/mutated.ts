// An object that is changed guards nothing
import Taro from '@tarojs/taro'
const platform = { isWeapp: process.env.TARO_ENV === 'weapp' }
platform.isWeapp = true

export async function verify(shareTicket: string) {
  if (platform.isWeapp) {
    // expect authPrivateMessage: weapp info, h5 info, rn info, harmony info
    await Taro.authPrivateMessage({ shareTicket })
  }
}
