// A function with a body
import Taro from '@tarojs/taro'
function isWeapp() {
  return process.env.TARO_ENV === 'weapp'
}

export async function verify(shareTicket: string) {
  if (isWeapp()) {
    // expect authPrivateMessage: weapp error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
