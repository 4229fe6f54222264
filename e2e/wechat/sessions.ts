import { createCipheriv, createHmac, randomBytes } from 'node:crypto'
import { MINUTE, type Clock } from './clock'
import { ensure } from './errors'
import type { Spend } from './quota'

const CODE_LIFETIME = 5 * MINUTE

interface Code {
  openid: string
  sessionKey: string
  expiresAt: number
  used: boolean
}

/** What WeChat encrypts for a user. */
export interface Encrypted {
  encryptedData: string
  iv: string
}

/** HMAC-SHA256 with the text of the key, in hexadecimal: how a server shows that it knows a session key without sending it. */
export const signatureOf = (sessionKey: string, data = '') => createHmac('sha256', sessionKey).update(data).digest('hex')

/** AES-128-CBC with PKCS#7, as WeChat encrypts user data. */
export function encrypt(plaintext: string, sessionKey: string): Encrypted {
  const iv = randomBytes(16)
  const cipher = createCipheriv('aes-128-cbc', Buffer.from(sessionKey, 'base64'), iv)
  const encryptedData = Buffer.concat([cipher.update(plaintext), cipher.final()])
  return { encryptedData: encryptedData.toString('base64'), iv: iv.toString('base64') }
}

/**
 * Logins: a user has one valid session key, and each `wx.login` replaces it. (WeChat may also keep it; a server has to bear the harsher.)
 * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html
 */
export function createSessions(clock: Clock, spend: Spend) {
  const codes = new Map<string, Code>()
  const keys = new Map<string, string>()
  const blocked = new Set<string>()

  return {
    /** `wx.login`, on any device of the user. */
    login(openid: string): string {
      const code = `0${randomBytes(15).toString('hex')}w`
      const sessionKey = randomBytes(16).toString('base64')
      keys.set(openid, sessionKey)
      codes.set(code, { openid, sessionKey, expiresAt: clock.now() + CODE_LIFETIME, used: false })
      return code
    },
    /** `jscode2session`. */
    exchange(value: string | null): { openid: string; session_key: string } {
      ensure(value, 41008)
      const code = codes.get(value)
      ensure(code && code.expiresAt > clock.now(), 40029)
      ensure(!code.used, 40163)
      ensure(!blocked.has(code.openid), 40226)
      spend(`jscode2session ${code.openid}`, { max: 100, windowMs: MINUTE, errcode: 45011 })
      code.used = true
      return { openid: code.openid, session_key: code.sessionKey }
    },
    /** `checksession`. */
    check(openid: string, signature: string | null): void {
      const sessionKey = keys.get(openid)
      ensure(sessionKey, 87007)
      ensure(signature === signatureOf(sessionKey), 87009)
    },
    /** Whether the user has logged in and the session is not over. */
    has: (openid: string): boolean => keys.has(openid),
    /** Encrypts with the session key that the user has now. */
    encryptFor: (openid: string, plaintext: string): Encrypted => encrypt(plaintext, keys.get(openid)!),
    /** Ends a user's session, as time does. */
    expire: (openid: string): void => void keys.delete(openid),
    /** A user whom WeChat holds for dangerous: jscode2session refuses (40226). */
    block: (openid: string): void => void blocked.add(openid)
  }
}
