// A function that switches
import Taro from '@tarojs/taro'
function isWeapp() {
  switch (process.env.TARO_ENV) {
    case 'weapp':
      return true
    default:
      return false
  }
}

export async function verify(shareTicket: string) {
  if (isWeapp()) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
