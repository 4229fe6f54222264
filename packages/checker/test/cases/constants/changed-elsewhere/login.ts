import { user } from './state'

export const enter = (token: string) => void (user.token = token)
