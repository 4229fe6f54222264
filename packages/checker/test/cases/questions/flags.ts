// A flag is on where its API is
import Taro from '@tarojs/taro'
import { canIUse, defineFlags, explain, supports } from 'taro-capability'
const flags = defineFlags({ privateMessage: 'authPrivateMessage' })

export async function verify(shareTicket: string) {
  if (flags.privateMessage) await Taro.authPrivateMessage({ shareTicket })
}
