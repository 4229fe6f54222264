/**
 * Why WeChat gave no answer. Each code is a different next step:
 *
 * - `BUSY`: WeChat was busy, after several tries. Try later.
 * - `RATE_LIMITED`: too many requests of this user, or of the app today. Try later; ask less.
 * - `INVALID_CODE`: the login code is wrong, expired or used. The client logs in again.
 * - `USER_BLOCKED`: WeChat blocks this user's login as a risk. Nothing to do.
 * - `INVALID_USER`: the openid is not one of this app's. Look where it comes from.
 * - `INVALID_SESSION_KEY`: the session key is no longer the user's. The client logs in again.
 * - `INVALID_TOKEN`: the access token was refused, a fresh one too. Look for a second server that fetches plain tokens.
 * - `INVALID_CREDENTIALS`: app id or secret are wrong. Correct the configuration.
 * - `IP_NOT_ALLOWED`: this server's address is not on the app's list. Add it.
 * - `FROZEN`: the secret, the token API or the account is frozen. Unfreeze it.
 * - `NOT_PERMITTED`: the app may not call this API.
 * - `TIMEOUT`, `UNREACHABLE`: no answer in time, no connection. Try later; look at the network.
 * - `UNEXPECTED_ANSWER`: an answer that is not the documented one.
 * - `UNKNOWN`: an errcode that is not documented for this API.
 */
export type WechatErrorCode =
  | 'BUSY'
  | 'RATE_LIMITED'
  | 'INVALID_CODE'
  | 'USER_BLOCKED'
  | 'INVALID_USER'
  | 'INVALID_SESSION_KEY'
  | 'INVALID_TOKEN'
  | 'INVALID_CREDENTIALS'
  | 'IP_NOT_ALLOWED'
  | 'FROZEN'
  | 'NOT_PERMITTED'
  | 'TIMEOUT'
  | 'UNREACHABLE'
  | 'UNEXPECTED_ANSWER'
  | 'UNKNOWN'

/** WeChat's APIs that are called. */
export type WechatApi = 'token' | 'stable_token' | 'jscode2session' | 'activityid/create' | 'checksession'

/** A call of WeChat's API that did not work. It holds neither a secret nor a token, a session key or the request. */
export interface WechatError extends Error {
  code: WechatErrorCode
  api: WechatApi
  /** WeChat's number, where it gave one. */
  errcode?: number
  /** WeChat's name of the request, for its support. */
  rid?: string
}

const texts: Record<WechatErrorCode, string> = {
  BUSY: 'WeChat is busy: try again later',
  RATE_LIMITED: 'too many requests: try again later, and call it less often',
  INVALID_CODE: 'the login code is wrong, expired or used: let the client call Taro.login() again',
  USER_BLOCKED: 'WeChat blocks the login of this user as a risk: nothing but to wait',
  INVALID_USER: 'the openid is not of a user of this app: look where it comes from',
  INVALID_SESSION_KEY: 'the session key is no longer the one of this user: let the client call Taro.login() again',
  INVALID_TOKEN:
    'the access token is not valid, nor is a fresh one: look for a second server that fetches tokens for this app, or use token: "stable"',
  INVALID_CREDENTIALS: 'the app id or the secret is wrong: compare them with the settings on mp.weixin.qq.com',
  IP_NOT_ALLOWED: 'the address of this server is not on the list of the app: add it on mp.weixin.qq.com',
  FROZEN: 'the secret, the account or this way to get a token is frozen: look on mp.weixin.qq.com',
  NOT_PERMITTED: 'the app may not call this API: look at its permissions on mp.weixin.qq.com',
  TIMEOUT: 'no answer in time: look at the network between this server and WeChat',
  UNREACHABLE: 'no connection: look at the network between this server and WeChat, and at baseUrl',
  UNEXPECTED_ANSWER: 'the answer is not the documented one: look at baseUrl and what is between this server and WeChat',
  UNKNOWN: 'an error that is not documented: look its number up on developers.weixin.qq.com'
}

/**
 * The documented numbers, of all APIs.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/ (each API's page, and the global return codes)
 */
const codes: Record<number, WechatErrorCode> = {
  [-1]: 'BUSY',
  40001: 'INVALID_TOKEN',
  40002: 'INVALID_CREDENTIALS',
  40003: 'INVALID_USER',
  40013: 'INVALID_CREDENTIALS',
  40014: 'INVALID_TOKEN',
  40029: 'INVALID_CODE',
  40125: 'INVALID_CREDENTIALS',
  40163: 'INVALID_CODE',
  40164: 'IP_NOT_ALLOWED',
  40226: 'USER_BLOCKED',
  40243: 'FROZEN',
  41001: 'INVALID_TOKEN',
  41002: 'INVALID_CREDENTIALS',
  41004: 'INVALID_CREDENTIALS',
  41008: 'INVALID_CODE',
  42001: 'INVALID_TOKEN',
  45009: 'RATE_LIMITED',
  45011: 'RATE_LIMITED',
  48001: 'NOT_PERMITTED',
  50004: 'FROZEN',
  50007: 'FROZEN',
  61024: 'NOT_PERMITTED',
  87009: 'INVALID_SESSION_KEY',
  89501: 'IP_NOT_ALLOWED',
  89503: 'IP_NOT_ALLOWED',
  89506: 'IP_NOT_ALLOWED',
  89507: 'IP_NOT_ALLOWED'
}

/** Makes a {@link WechatError}. It takes no cause: a cause of fetch can name the address, and the secret is in it. */
export function createWechatError(
  api: WechatApi,
  code: WechatErrorCode,
  more: { errcode?: number; rid?: string; status?: number } = {}
): WechatError {
  const { status, ...said } = more
  const number = said.errcode ?? (status && `HTTP ${status}`)
  const error = new Error(`WeChat's ${api} failed${number === undefined ? '' : ` (${number})`}, ${texts[code]}.`)
  return Object.assign(error, { name: 'WechatError', code, api }, said)
}

/** The error of an `errcode`. Of `errmsg` only the request's name is kept: the rest is WeChat's to choose. */
export function errorOfAnswer(api: WechatApi, errcode: number, errmsg: unknown): WechatError {
  const rid = /\brid: ?([\w-]{1,64})/.exec(String(errmsg))?.[1]
  const isTokenApi = api === 'token' || api === 'stable_token'
  // Where a token is asked for, this number means the secret.
  const code = isTokenApi && errcode === 40001 ? 'INVALID_CREDENTIALS' : (codes[errcode] ?? 'UNKNOWN')
  return createWechatError(api, code, { errcode, ...(rid && { rid }) })
}

/** Whether an error came from a call of WeChat's API, with this code where one is given. Never use `instanceof`: two copies of a package are two classes. */
export function isWechatError(error: unknown, code?: WechatErrorCode): error is WechatError {
  const { name, code: given } = Object(error) as Partial<WechatError>
  return name === 'WechatError' && (code === undefined || given === code)
}
