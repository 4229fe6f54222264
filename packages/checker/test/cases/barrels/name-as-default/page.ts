import signIn from './api'

export async function open() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await signIn()
  return code
}
