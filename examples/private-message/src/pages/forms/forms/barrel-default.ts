import T from '../barrel'

export const call = (option: T.authPrivateMessage.Option) => T.authPrivateMessage(option)
export const ask = () => T.canIUse('authPrivateMessage')
