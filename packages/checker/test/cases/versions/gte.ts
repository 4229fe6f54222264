// gte() of semver and of compare-versions
import Taro from '@tarojs/taro'
declare const gte: (one: string, other: string) => boolean
declare const version: string

export async function verify(shareTicket: string) {
  if (gte(version, '2.13.0')) {
    // expect authPrivateMessage: h5 error, rn error, harmony error
    await Taro.authPrivateMessage({ shareTicket })
  }
}
