// A member by a template without expressions
import Taro from '@tarojs/taro'

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await Taro[`login`]()
  return code
}
