// && guards what is right of it
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error
  process.env.TARO_ENV === 'weapp' && (await Taro.authPrivateMessage({ shareTicket }))
}
