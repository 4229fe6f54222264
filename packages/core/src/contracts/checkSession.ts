import type { CallbackResult, Callbacks, Contract } from '../contract'

/** https://docs.taro.zone/docs/apis/open-api/login/checkSession */
export type CheckSessionOption = Callbacks<CheckSessionResult>

/** `checkSession:ok` */
export type CheckSessionResult = CallbackResult

/**
 * Whether the session of the last `login` still holds: resolves where it does, and rejects with `HOST_FAILED` where the user
 * has to log in anew.
 *
 * Never throws; rejects with a `Failure`. https://docs.taro.zone/docs/apis/open-api/login/checkSession
 */
export type CheckSession = (option?: CheckSessionOption) => Promise<CheckSessionResult>

/** An option has no field but the callbacks: there is none that could be wrong. */
export const checkSessionContract: Contract<'checkSession'> = { api: 'checkSession' }
