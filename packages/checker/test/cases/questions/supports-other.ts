// supports() of another API guards the platforms that lack that one
import Taro from '@tarojs/taro'
import { canIUse, defineFlags, explain, supports } from 'taro-capability'

export async function verify(shareTicket: string) {
  if (!supports('login')) return
  // expect authPrivateMessage: weapp error
  await Taro.authPrivateMessage({ shareTicket })
}
