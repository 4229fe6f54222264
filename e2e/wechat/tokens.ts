import { randomBytes } from 'node:crypto'
import { DAY, MINUTE, SECOND, type Clock } from './clock'
import { ensure } from './errors'
import type { Spend } from './quota'

const LIFETIME = 7200 * SECOND
/** How long a token outlives the newer one that took its place, and how long before its end a stable one is renewed. */
const OVERLAP = 5 * MINUTE
const FORCE_EVERY = 30 * SECOND

interface Token {
  value: string
  expiresAt: number
  /** Why it is refused from then on: a newer one took its place (40001), or its time is over (42001). */
  replaced: boolean
}

/**
 * The rules of access tokens. Plain: each fetch gives a new one, and the one before it lives five more minutes. Stable: the same one until
 * five minutes before its end; a forced refresh ends it at once. The two know nothing of each other.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-access-token/getStableAccessToken.html
 */
export function createTokens(clock: Clock, spend: Spend) {
  const tokens = new Map<string, Token>()
  let plain: Token | undefined
  let stable: Token | undefined
  let forcedAt = -Infinity

  function issue(): Token {
    const token = { value: randomBytes(68).toString('base64url'), expiresAt: clock.now() + LIFETIME, replaced: false }
    tokens.set(token.value, token)
    return token
  }

  function replace(token: Token | undefined, lives: number): void {
    if (!token) return
    token.replaced = true
    token.expiresAt = Math.min(token.expiresAt, clock.now() + lives)
  }

  const answer = ({ value, expiresAt }: Token) => ({ access_token: value, expires_in: Math.ceil((expiresAt - clock.now()) / SECOND) })

  return {
    plain() {
      spend('token', { max: 2000, windowMs: DAY, errcode: 45009 })
      replace(plain, OVERLAP)
      return answer((plain = issue()))
    },
    stable(force: boolean) {
      spend('stable_token', { max: 10_000, windowMs: MINUTE, errcode: 45011 })
      if (force) {
        spend('stable_token, forced', { max: 20, windowMs: DAY, errcode: 45009 })
        ensure(clock.now() - forcedAt >= FORCE_EVERY, 45011)
        forcedAt = clock.now()
        replace(stable, 0)
        stable = undefined
      }
      if (!stable || stable.expiresAt - clock.now() <= OVERLAP) {
        replace(stable, OVERLAP)
        stable = issue()
      }
      return answer(stable)
    },
    /** @throws WechatError 41001, 40001, 42001 */
    check(value: string | null): void {
      ensure(value, 41001)
      const token = tokens.get(value)
      ensure(token, 40001)
      if (token.expiresAt > clock.now()) return
      ensure(!token.replaced, 40001)
      ensure(false, 42001)
    },
    /** Ends every token before its time, as an operator who resets the app's secret does. */
    revokeAll(): void {
      for (const token of tokens.values()) replace(token, 0)
      plain = stable = undefined
    }
  }
}
