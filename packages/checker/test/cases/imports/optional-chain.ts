// A call that is skipped where the API is not there; a stub is there
import Taro from '@tarojs/taro'

export async function signIn() {
  // expect login: h5 error, harmony error
  const result = await Taro?.login?.()
  return result?.code
}
