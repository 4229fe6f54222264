import { getCode, say } from './api'

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await getCode()
  say({ title: code })
}
