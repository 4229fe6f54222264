// && with a part that is not known protects by the other
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  if (shareTicket && process.env.TARO_ENV === 'weapp') {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
