// One call that is not guarded is enough
import Taro from '@tarojs/taro'

function verify() {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
}

if (process.env.TARO_ENV === 'weapp') verify()
verify()
