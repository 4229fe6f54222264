// A stub is a function: typeof protects where there is none
import Taro from '@tarojs/taro'
import { canIUse, defineFlags, explain, supports } from 'taro-capability'

export async function verify(shareTicket: string) {
  if (typeof Taro.authPrivateMessage === 'function') {
    // expect authPrivateMessage: h5 error, harmony error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
