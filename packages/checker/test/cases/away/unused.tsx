// A function without callers may be called from outside
import Taro from '@tarojs/taro'

function verify() {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
}
