import { login } from './api'

export const signIn = async () => (await login()).code
