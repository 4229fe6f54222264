// A cast in angle brackets
import Taro from '@tarojs/taro'

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  return (await (<any>Taro).login()).code
}
