import { login, request } from './api'

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await login()
  return request({ url: `https://example.com/session?code=${code}` })
}
