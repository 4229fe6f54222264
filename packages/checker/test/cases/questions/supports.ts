// Behind supports() the API is there
import Taro from '@tarojs/taro'
import { supports } from 'taro-capability'

export function verify(shareTicket: string) {
  if (supports('authPrivateMessage')) Taro.authPrivateMessage({ shareTicket })
}
