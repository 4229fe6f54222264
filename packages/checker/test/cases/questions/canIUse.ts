// Behind canIUse() of Taro the API is there where it is right: stock Taro says yes on h5 and rn
import Taro from '@tarojs/taro'
import { canIUse, defineFlags, explain, supports } from 'taro-capability'

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: h5 info, rn info
  if (Taro.canIUse('authPrivateMessage')) await Taro.authPrivateMessage({ shareTicket })
}
