// import = require
import Taro = require('@tarojs/taro')

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  await Taro.authPrivateMessage({ shareTicket })
}
