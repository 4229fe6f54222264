import Taro from '@tarojs/taro'

const SCHEMA = 'authPrivateMessage'

export async function verify(shareTicket: string) {
  if (Taro.canIUse(SCHEMA)) await Taro.authPrivateMessage({ shareTicket })
}
