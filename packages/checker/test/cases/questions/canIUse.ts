// Behind canIUse() of Taro the API is there
import Taro from '@tarojs/taro'
import { canIUse, defineFlags, explain, supports } from 'taro-capability'

export async function verify(shareTicket: string) {
  if (Taro.canIUse('authPrivateMessage')) await Taro.authPrivateMessage({ shareTicket })
}
