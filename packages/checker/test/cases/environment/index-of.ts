// indexOf is compared with -1
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (['weapp', 'tt'].indexOf(process.env.TARO_ENV) !== -1) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
