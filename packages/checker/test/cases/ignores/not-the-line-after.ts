// A comment two lines above suppresses nothing
import Taro from '@tarojs/taro'

export async function enter() {
  // notice unused-ignore
  // taro-capability-ignore-next-line login -- there is a line between

  // expect login: h5 error, rn error, harmony error
  return Taro.login()
}
