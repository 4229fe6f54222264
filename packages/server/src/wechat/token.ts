import { createWechatError, isWechatError } from './errors'
import { request, type Answer, type Transport } from './request'

/** `stable`: fetching one again leaves the earlier valid, so that several servers can. `plain`: it does not. */
export type TokenKind = 'stable' | 'plain'

export interface TokenSource {
  /** Calls with the token. Where WeChat refuses it, a fresh one is fetched, and the call made once more. */
  withToken<T>(call: (token: string) => Promise<T>): Promise<T>
}

/** A kept token is not used in its last minutes: WeChat's clock and ours differ, and a new one is to be had by then. */
const MARGIN_MS = 300_000

/**
 * Keeps the access token and fetches it once for all who wait for it.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-access-token/getStableAccessToken.html
 */
export function createTokenSource(
  transport: Transport,
  kind: TokenKind,
  credentials: { appid: string; secret: string },
  now: () => number
): TokenSource {
  let kept: { token: string; until: number } | undefined
  let fetching: Promise<string> | undefined

  function ask(): Promise<Answer> {
    const asked = { grant_type: 'client_credential', ...credentials }
    return kind === 'stable'
      ? request(transport, { api: 'stable_token', path: '/cgi-bin/stable_token', body: asked })
      : request(transport, { api: 'token', path: '/cgi-bin/token', query: asked })
  }

  async function fetchToken(): Promise<string> {
    const { access_token: token, expires_in: seconds } = await ask()
    if (typeof token !== 'string' || !token || typeof seconds !== 'number' || !(seconds > 0)) {
      throw createWechatError(kind === 'stable' ? 'stable_token' : 'token', 'UNEXPECTED_ANSWER')
    }
    const life = seconds * 1000
    kept = { token, until: now() + life - Math.min(MARGIN_MS, life / 2) }
    return token
  }

  async function getToken(): Promise<string> {
    if (kept && kept.until > now()) return kept.token
    fetching ??= fetchToken().finally(() => (fetching = undefined))
    return fetching
  }

  return {
    async withToken(call) {
      const token = await getToken()
      try {
        return await call(token)
      } catch (error) {
        if (!isWechatError(error, 'INVALID_TOKEN')) throw error
        // Of many calls that were refused together, the first drops the token; the others must not drop the fresh one.
        if (kept?.token === token) kept = undefined
        return call(await getToken())
      }
    }
  }
}
