import { taro } from './api'

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await taro.login()
  return code
}
