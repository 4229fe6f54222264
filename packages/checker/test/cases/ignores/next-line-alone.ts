// A comment silences the next line, and no line after it
import Taro from '@tarojs/taro'

export async function enter() {
  // taro-capability-ignore-next-line checkSession -- a page of the mini program
  await Taro.checkSession()
  // expect checkSession: h5 error, rn error, harmony error
  return Taro.checkSession()
}
