import Taro, { checkSession } from './api'

export async function signIn() {
  if (process.env.TARO_ENV === 'weapp') {
    await checkSession()
    return Taro.login()
  }
  return Taro.request({ url: 'https://example.com/login' })
}
