// The answer is kept in a constant
import Taro from '@tarojs/taro'
import { canIUse, defineFlags, explain, supports } from 'taro-capability'
const isThere = supports('authPrivateMessage')

export async function verify(shareTicket: string) {
  if (isThere) await Taro.authPrivateMessage({ shareTicket })
}
