// A function that one other file uses without a guard
import Taro from '@tarojs/taro'

export function verify() {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
}
