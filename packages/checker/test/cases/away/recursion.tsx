// A function that calls itself as well
import Taro from '@tarojs/taro'

function verify(left: number) {
  // expect authPrivateMessage: weapp error
  Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
  if (left > 0) verify(left - 1)
}

if (process.env.TARO_ENV === 'weapp') verify(2)
