import { checkSession, guest } from './api'

export async function open() {
  await guest()
  // expect checkSession: h5 error, rn error, harmony error
  await checkSession()
}
