// A function that nothing calls
import Taro from '@tarojs/taro'

function verify() {
  // expect authPrivateMessage: weapp info, h5 info, rn info, harmony info
  Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
}
