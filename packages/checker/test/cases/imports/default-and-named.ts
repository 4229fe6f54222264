// Both the default and names in one import
import Taro, { checkSession } from '@tarojs/taro'

export async function session() {
  // expect checkSession: h5 error, rn error, harmony error
  await checkSession()
  // expect login: h5 error, rn error, harmony error
  return Taro.login()
}
