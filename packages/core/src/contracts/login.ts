import { mustHaveTypes, type CallbackResult, type Callbacks, type Contract } from '../contract'

/** https://docs.taro.zone/docs/apis/open-api/login/ */
export interface LoginOption extends Callbacks<LoginResult> {
  /** Milliseconds that the host waits for its server. */
  timeout?: number
  /** tt: whether a user who is not logged in is asked to. */
  force?: boolean
}

/** https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html */
export interface LoginResult extends CallbackResult {
  /** Valid for five minutes; the app's server exchanges it for the session (`code2Session`). */
  code: string
  /** tt: identifies the device, whether or not the user is logged in. */
  anonymousCode?: string
  /** tt: whether the user is logged in to the client. */
  isLogin?: boolean
}

/**
 * Logs the user in with the app: gives a code for the app's server.
 *
 * Never throws; rejects with a `Failure`. https://docs.taro.zone/docs/apis/open-api/login
 */
export type Login = (option?: LoginOption) => Promise<LoginResult>

/** The fields that are there have their types. */
export const loginContract: Contract<'login'> = {
  api: 'login',
  invalid: (option) => mustHaveTypes({ timeout: 'number', force: 'boolean' }, option)
}
