// Where an API is missing, the call behind the question is not reached; a stub is there
import Taro from '@tarojs/taro'

export async function signIn() {
  if (!Taro.login) return undefined
  // expect login: h5 error, harmony error
  const { code } = await Taro.login()
  return code
}
