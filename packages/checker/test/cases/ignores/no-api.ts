// A comment must name an API
import Taro from '@tarojs/taro'

export async function enter() {
  // notice ignore-without-reason
  // taro-capability-ignore-next-line -- a page of the mini program
  // expect login: h5 error, rn error, harmony error
  return Taro.login()
}
