// A variable that changes guards nothing
import Taro from '@tarojs/taro'
import { canIUse, defineFlags, explain, supports } from 'taro-capability'
let isThere = supports('authPrivateMessage')
isThere = true

export async function verify(shareTicket: string) {
  if (isThere) {
    // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
