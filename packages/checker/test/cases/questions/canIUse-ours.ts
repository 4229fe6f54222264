// Behind canIUse() of taro-capability as well
import Taro from '@tarojs/taro'
import { canIUse, defineFlags, explain, supports } from 'taro-capability'

export async function verify(shareTicket: string) {
  if (canIUse('authPrivateMessage')) await Taro.authPrivateMessage({ shareTicket })
}
