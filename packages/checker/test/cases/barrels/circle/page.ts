import { checkSession, login } from './first'

export async function signIn() {
  // expect checkSession: h5 error, rn error, harmony error
  await checkSession()
  // expect login: h5 error, rn error, harmony error
  return login()
}
