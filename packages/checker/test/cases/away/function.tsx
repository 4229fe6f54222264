// A function, all of whose calls are guarded
import Taro from '@tarojs/taro'

function verify() {
  // expect authPrivateMessage: weapp error
  Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
}

if (process.env.TARO_ENV === 'weapp') verify()
