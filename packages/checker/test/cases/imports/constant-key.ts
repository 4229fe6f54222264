// A member by a constant
import Taro from '@tarojs/taro'

const METHOD = 'login'

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await Taro[METHOD]()
  return code
}
