// A variable that holds the Taro object
import Taro from '@tarojs/taro'

const t = Taro

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await t.login()
  return code
}
