import { getCode, showToast, Taro } from './api'

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await getCode()
  // expect checkSession: h5 error, rn error, harmony error
  await Taro.checkSession()
  showToast({ title: code })
}
