// A variable that is set under a guard
import Taro from '@tarojs/taro'
declare const title: string

let isOk = false
let isLong = false
if (process.env.TARO_ENV === 'weapp') isOk = true
if (title) isLong = true

export async function enter() {
  if (isOk) await Taro.login()
  // expect login: h5 error, rn error, harmony error
  if (isLong) await Taro.login()
}
