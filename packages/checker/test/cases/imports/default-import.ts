// The default import, as the documentation writes it
import Taro from '@tarojs/taro'

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await Taro.login()
  return Taro.request({ url: `https://example.com/session?code=${code}` })
}
