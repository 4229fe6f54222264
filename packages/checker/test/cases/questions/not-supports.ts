// After a return where supports() says no
import Taro from '@tarojs/taro'
import { canIUse, defineFlags, explain, supports } from 'taro-capability'

export async function verify(shareTicket: string) {
  if (!supports('authPrivateMessage')) return
  await Taro.authPrivateMessage({ shareTicket })
}
