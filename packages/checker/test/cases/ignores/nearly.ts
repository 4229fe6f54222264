// What is nearly such a comment is reported
import Taro from '@tarojs/taro'

export function enter() {
  // notice ignore-without-reason
  // taro-capability-ignore-next-line login, checkSession -- both
  // expect login: h5 warning, rn error, harmony warning
  Taro.login()
  // notice ignore-without-reason
  // taro-capability-ignore-line login -- the line itself
  // expect login: h5 warning, rn error, harmony warning
  Taro.login()
}
