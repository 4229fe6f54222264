// The rest of the Taro object has its other members
import Taro from '@tarojs/taro'

const { request, ...others } = Taro

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await others.login()
  return request({ url: `https://example.com/session?code=${code}` })
}
