// A function that wraps an API is reported in its own file
import Taro from '@tarojs/taro'

export async function login() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await Taro.login()
  return code
}
