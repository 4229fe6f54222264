// A value that is only set behind the question about it says nothing of platforms
import Taro from '@tarojs/taro'

let code: string | undefined

export async function enter() {
  if (!code) {
    // expect my.getAppIdSync: weapp error, h5 error, rn error, harmony error
    code = my.getAppIdSync().appId
    // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
    await Taro.authPrivateMessage({ shareTicket: code })
  }
  return code
}
