// explain().supported is a question
import Taro from '@tarojs/taro'
import { canIUse, defineFlags, explain, supports } from 'taro-capability'

export async function verify(shareTicket: string) {
  if (explain('authPrivateMessage').supported) await Taro.authPrivateMessage({ shareTicket })
}
