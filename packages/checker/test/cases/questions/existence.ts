// So does the bare look
import Taro from '@tarojs/taro'
import { canIUse, defineFlags, explain, supports } from 'taro-capability'

export async function verify(shareTicket: string) {
  if (Taro.authPrivateMessage) {
    // expect authPrivateMessage: h5 error, harmony error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
