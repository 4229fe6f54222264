import { login, Taro } from './api'

export async function signIn() {
  // expect checkSession: h5 error, rn error, harmony error
  await Taro.checkSession()
  // expect login: h5 error, rn error, harmony error
  return login()
}
