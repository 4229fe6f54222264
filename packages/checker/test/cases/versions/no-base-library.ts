// What has a dot in it is not always a version of the base library
import Taro from '@tarojs/taro'
declare const price: string
declare const appVersion: string

export async function verify(shareTicket: string) {
  if (price !== '19.99' || appVersion < '3.2.0') return undefined
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  return (await Taro.authPrivateMessage({ shareTicket })).valid
}
