import { login } from './api'

export const signIn = () => login()
