import account, { login } from './api'

export const guest = () => account.login()
// expect login: h5 error, rn error, harmony error
export const user = () => login()
