// A base library at least as new as the API needs
import Taro from '@tarojs/taro'
declare const compareVersion: (one: string, other: string) => number
declare const version: string

export async function verify(shareTicket: string) {
  if (compareVersion(version, '2.13.0') >= 0) {
    // expect authPrivateMessage: h5 error, rn error, harmony error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
