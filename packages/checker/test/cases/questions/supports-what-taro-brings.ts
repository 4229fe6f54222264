// supports() of what Taro itself brings is true in every mini program
import Taro from '@tarojs/taro'
import { supports } from 'taro-capability'

export function verify(shareTicket: string) {
  if (!supports('getEnv')) return Taro.authPrivateMessage({ shareTicket })
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  return Taro.authPrivateMessage({ shareTicket })
}
