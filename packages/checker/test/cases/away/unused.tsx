// A function that nobody calls may be called by anybody
import Taro from '@tarojs/taro'

function verify() {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
}
