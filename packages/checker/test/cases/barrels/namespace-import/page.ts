import * as api from './api'

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await api.login()
  // expect checkSession: h5 error, rn error, harmony error
  await api.default.checkSession()
  return code
}
