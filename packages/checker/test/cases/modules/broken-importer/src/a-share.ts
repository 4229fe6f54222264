// A file that cannot be parsed changes nothing of what is found in others
import Taro from '@tarojs/taro'

export function share() {
  // expect authPrivateMessage: weapp error
  Taro.authPrivateMessage({ shareTicket: '' })
}
