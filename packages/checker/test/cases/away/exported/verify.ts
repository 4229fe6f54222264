// A function whose uses in other files are guarded
import Taro from '@tarojs/taro'

export function verify() {
  // expect authPrivateMessage: weapp error
  Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
}
