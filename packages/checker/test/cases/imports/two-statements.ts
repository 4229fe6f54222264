// Two imports of the same module
import Taro from '@tarojs/taro'
import { login } from '@tarojs/taro'

export async function session() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await login()
  // expect checkSession: h5 error, rn error, harmony error
  await Taro.checkSession()
  return code
}
