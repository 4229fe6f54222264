// Both the default and the namespace in one import
import Taro, * as all from '@tarojs/taro'

export async function session() {
  // expect checkSession: h5 error, rn error, harmony error
  await all.checkSession()
  // expect login: h5 error, rn error, harmony error
  return Taro.login()
}
