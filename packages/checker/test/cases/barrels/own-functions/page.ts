import * as api from './api'

export async function signIn() {
  await api.login()
  // expect checkSession: h5 error, rn error, harmony error
  await api.checkSession()
  await api.showToast({ title: 'welcome' })
}
