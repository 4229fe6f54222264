// A question mark behind Taro asks nothing of the API
import Taro from '@tarojs/taro'

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const result = await Taro?.login()
  return result.code
}
