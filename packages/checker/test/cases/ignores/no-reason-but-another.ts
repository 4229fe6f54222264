// A comment without a reason beside one that has it
import Taro from '@tarojs/taro'

export async function enter() {
  // notice ignore-without-reason
  /* taro-capability-ignore-next-line login */ /* taro-capability-ignore-next-line login -- WeChat's page */
  return Taro.login()
}
