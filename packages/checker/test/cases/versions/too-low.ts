// A version too low guards nothing
import Taro from '@tarojs/taro'
declare const compareVersion: (one: string, other: string) => number
declare const version: string

export async function verify(shareTicket: string) {
  if (compareVersion(version, '2.12.0') >= 0) {
    // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
