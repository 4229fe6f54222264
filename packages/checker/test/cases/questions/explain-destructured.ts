// Its answer can be taken apart
import Taro from '@tarojs/taro'
import { canIUse, defineFlags, explain, supports } from 'taro-capability'

export async function verify(shareTicket: string) {
  const { supported } = explain('authPrivateMessage')
  if (supported) await Taro.authPrivateMessage({ shareTicket })
}
