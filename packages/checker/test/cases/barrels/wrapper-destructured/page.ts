import { login, showToast } from './api'

export async function signIn() {
  const { code } = await login()
  showToast({ title: code })
}
