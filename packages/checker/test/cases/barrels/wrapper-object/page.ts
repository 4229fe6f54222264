import { account } from './api'

export const signIn = async () => (await account.isIn()) || (await account.enter())
