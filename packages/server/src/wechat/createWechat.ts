import { BLOCK } from '../crypto/aesCbc'
import { fromBase64 } from '../crypto/bytes'
import { hmacSha256 } from '../crypto/digest'
import { createWechatError, isWechatError } from './errors'
import { request, type Transport } from './request'
import { createTokenSource, type TokenKind } from './token'

/** The mini program, and how its server reaches WeChat's. */
export interface WechatOptions {
  /** The mini program's app id. */
  appId: string
  /** Its secret. It stays in this function: nothing that is returned, thrown or logged holds it. */
  secret: string
  /** Which access token; default: `stable`. Take `plain` only where one single process fetches tokens for the app. */
  token?: TokenKind
  /** Default: `https://api.weixin.qq.com`. */
  baseUrl?: string
  /** Milliseconds that one request may take; default: 5000. */
  timeoutMs?: number
  /** Default: the global one. */
  fetch?: typeof globalThis.fetch
  /** The clock, in milliseconds since the epoch; default: `Date.now`. */
  now?: () => number
  /** Resolves after so many milliseconds; default: `setTimeout`. */
  wait?: (ms: number) => Promise<void>
  /** From 0 to 1, not 1; default: `Math.random`. */
  jitter?: () => number
}

/** WeChat's API, as far as private messages need it. Everything rejects with a `WechatError`. */
export interface Wechat {
  appId: string
  /**
   * Who logged in with this code, which works once.
   * Source: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/code2Session.html
   */
  codeToSession(code: string): Promise<{ openid: string; sessionKey: string; unionid?: string }>
  /**
   * A new activity that only this user can share. `expiresAt` in milliseconds since the epoch.
   * Source: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/updatable-message/createActivityId.html
   */
  createActivityId(user: { openid: string } | { unionid: string }): Promise<{ activityId: string; expiresAt: number }>
  /**
   * Whether a session key is still the user's.
   * Source: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/checkSessionKey.html
   */
  checkSession(session: { openid: string; sessionKey: string }): Promise<boolean>
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** WeChat's API for one mini program. Throws at once where an option is missing or `baseUrl` is no address. */
export function createWechat(options: WechatOptions): Wechat {
  const { appId, secret, token = 'stable', timeoutMs = 5000, now = Date.now } = options
  if (!appId || !secret)
    throw new TypeError('createWechat needs the appId and the secret of the mini program: give both, from mp.weixin.qq.com.')
  const transport: Transport = {
    baseUrl: baseUrlOf(options.baseUrl ?? 'https://api.weixin.qq.com'),
    fetch: options.fetch ?? ((...args) => globalThis.fetch(...args)),
    timeoutMs,
    wait: options.wait ?? sleep,
    jitter: options.jitter ?? Math.random
  }
  const { withToken } = createTokenSource(transport, token, { appid: appId, secret }, now)

  return {
    appId,

    async codeToSession(code) {
      const api = 'jscode2session'
      const query = { appid: appId, secret, js_code: code, grant_type: 'authorization_code' }
      const { openid, session_key: sessionKey, unionid } = await request(transport, { api, path: '/sns/jscode2session', query })
      const isKey = fromBase64(sessionKey, BLOCK)?.length === BLOCK
      if (typeof openid !== 'string' || !openid || !isKey) throw createWechatError(api, 'UNEXPECTED_ANSWER')
      return { openid, sessionKey: sessionKey as string, ...(typeof unionid === 'string' && { unionid }) }
    },

    createActivityId: (user) =>
      withToken(async (accessToken) => {
        const api = 'activityid/create'
        const query = { access_token: accessToken, ...user }
        const answer = await request(transport, { api, path: '/cgi-bin/message/wxopen/activityid/create', query })
        const { activity_id: activityId, expiration_time: seconds } = answer
        if (typeof activityId !== 'string' || !activityId || typeof seconds !== 'number') throw createWechatError(api, 'UNEXPECTED_ANSWER')
        return { activityId, expiresAt: seconds * 1000 }
      }),

    checkSession: ({ openid, sessionKey }) =>
      withToken(async (accessToken) => {
        // The key of the signature is the text of the session key, not the bytes that it stands for.
        const signature = await hmacSha256(sessionKey, '')
        const query = { access_token: accessToken, openid, signature, sig_method: 'hmac_sha256' }
        try {
          await request(transport, { api: 'checksession', path: '/wxa/checksession', query })
          return true
        } catch (error) {
          if (isWechatError(error, 'INVALID_SESSION_KEY')) return false
          throw error
        }
      })
  }
}

function baseUrlOf(baseUrl: string): string {
  if (!/^https?:\/\/[^/?#]+[^?#]*$/.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new TypeError('createWechat needs a baseUrl that is an http or https address without a query: correct it.')
  }
  return baseUrl.replace(/\/+$/, '')
}
