// So does ?.()
import Taro from '@tarojs/taro'
import { canIUse, defineFlags, explain, supports } from 'taro-capability'

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: h5 error, harmony error
  await Taro.authPrivateMessage?.({ shareTicket })
}
