// A word in a condition says nothing of platforms: a phone number, a web address, a flag of an environment
import Taro from '@tarojs/taro'
declare const user: { mobile?: string; webUrl?: string; native: boolean; wechatId?: string }
declare const env: { isOn: boolean }

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  if (user.mobile) await Taro.authPrivateMessage({ shareTicket })
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  if (user.webUrl && user.native) await Taro.authPrivateMessage({ shareTicket })
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  if (user.wechatId) await Taro.authPrivateMessage({ shareTicket })
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  if (env.isOn) await Taro.authPrivateMessage({ shareTicket })
}
