// Names taken from the Taro object
import Taro from '@tarojs/taro'

const { login, request: send } = Taro

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await login()
  return send({ url: `https://example.com/session?code=${code}` })
}
