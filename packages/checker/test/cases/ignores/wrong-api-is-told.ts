// A comment for another API leaves the finding as it is
import Taro from '@tarojs/taro'

export async function enter() {
  // notice unused-ignore
  // taro-capability-ignore-next-line checkSession -- meant for another line
  // expect login: h5 error, rn error, harmony error
  return Taro.login()
}
