// After a return for older ones
import Taro from '@tarojs/taro'
declare const compareVersion: (one: string, other: string) => number
declare const version: string

export async function verify(shareTicket: string) {
  if (compareVersion(version, '2.13.0') < 0) return
  // expect authPrivateMessage: h5 error, rn error, harmony error
  await Taro.authPrivateMessage({ shareTicket })
}
