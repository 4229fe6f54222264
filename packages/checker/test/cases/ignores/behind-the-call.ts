// A comment behind the call is not above it
import Taro from '@tarojs/taro'

export async function enter() {
  // expect login: h5 error, rn error, harmony error
  return Taro.login()
  // notice unused-ignore
  // taro-capability-ignore-next-line login -- it stands below
}
