import { checkSession, login } from './api'

export async function signIn() {
  // The barrel's own goes before what it passes on.
  await login()
  // expect checkSession: h5 error, rn error, harmony error
  await checkSession()
}
