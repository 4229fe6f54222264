// A member in a cast
import Taro from '@tarojs/taro'

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await (Taro.login as () => Promise<{ code: string }>)()
  return code
}
