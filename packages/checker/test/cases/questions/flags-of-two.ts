// A flag of two APIs is on where both are
import Taro from '@tarojs/taro'
import { canIUse, defineFlags, explain, supports } from 'taro-capability'
const flags = defineFlags({ card: ['authPrivateMessage', 'updateShareMenu'] })

export async function verify(shareTicket: string) {
  if (flags.card) await Taro.authPrivateMessage({ shareTicket })
}
