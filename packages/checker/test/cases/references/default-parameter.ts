// An API that stands in for a missing argument
import Taro from '@tarojs/taro'

export async function signIn(
  // expect login: h5 error, rn error, harmony error
  login = Taro.login
) {
  return (await login()).code
}
