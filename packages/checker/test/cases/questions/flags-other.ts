// A flag of another API guards the platforms that lack that one
import Taro from '@tarojs/taro'
import { canIUse, defineFlags, explain, supports } from 'taro-capability'
const flags = defineFlags({ session: 'login' })

export async function verify(shareTicket: string) {
  if (flags.session) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
