// A member of an enum
import Taro from '@tarojs/taro'
enum Env {
  Weapp = 'weapp'
}

export async function verify(shareTicket: string) {
  if (process.env.TARO_ENV === Env.Weapp) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
