// A case without break falls into the next
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  switch (process.env.TARO_ENV) {
    case 'h5':
    case 'weapp':
      // expect authPrivateMessage: weapp error, h5 error
      await Taro.authPrivateMessage({ shareTicket })
  }
}
