// default is for the platforms without a case
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  switch (process.env.TARO_ENV) {
    case 'weapp':
    case 'rn':
      return
    default:
      // expect authPrivateMessage: h5 error, harmony error
      await Taro.authPrivateMessage({ shareTicket })
  }
}
