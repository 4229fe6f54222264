// Names taken from the Taro object where they are used
import Taro from '@tarojs/taro'

export async function signIn() {
  const { login: getCode } = Taro
  // expect login: h5 error, rn error, harmony error
  const { code } = await getCode()
  return code
}
