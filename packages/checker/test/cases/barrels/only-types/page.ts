import type { login } from './api'

export type Login = typeof login
