// supports() of a name that no API has is false where the table answers
import Taro from '@tarojs/taro'
import { supports } from 'taro-capability'

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error
  if (supports('authPrivatMessage')) await Taro.authPrivateMessage({ shareTicket })
}
