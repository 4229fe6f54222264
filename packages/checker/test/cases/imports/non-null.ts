// Exclamation marks behind the object and its member
import Taro from '@tarojs/taro'

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await Taro!.login!()
  return code
}
