// ?: chooses
import Taro from '@tarojs/taro'

export async function verify(shareTicket: string) {
  return process.env.TARO_ENV === 'weapp'
    ? // expect authPrivateMessage: weapp error
      Taro.authPrivateMessage({ shareTicket })
    : undefined
}
