// Comments in a file with the line ends of Windows
import Taro from '@tarojs/taro'

export async function enter() {
  // taro-capability-ignore-next-line checkSession -- a page of the mini program
  await Taro.checkSession()
  // notice ignore-without-reason
  // taro-capability-ignore-next-line login
  // expect login: h5 error, rn error, harmony error
  return Taro.login()
}
