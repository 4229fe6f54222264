// switch comes to the case of the platform
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  switch (process.env.TARO_ENV) {
    case 'weapp':
      // expect authPrivateMessage: weapp error
      await Taro.authPrivateMessage({ shareTicket })
      break
    default:
  }
}
