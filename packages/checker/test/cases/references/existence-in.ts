// Whether Taro has a member of that name
import Taro from '@tarojs/taro'

export async function enter() {
  if (!('login' in Taro)) return undefined
  // expect login: h5 error, harmony error
  const { code } = await Taro.login()
  return code
}
