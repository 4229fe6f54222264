// Two dashes are no reason
import Taro from '@tarojs/taro'

export async function enter() {
  // notice ignore-without-reason
  // taro-capability-ignore-next-line login --
  // expect login: h5 error, rn error, harmony error
  return Taro.login()
}
