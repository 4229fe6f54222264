// Two halves of WeChat as far as the service sees them: the API, and a client that encrypts with its user's session key.
import { createCipheriv, randomBytes } from 'node:crypto'
import {
  createHandler,
  createMemoryStore,
  createPrivateMessages,
  type EncryptedMessage,
  type PrivateMessageEvent,
  type PrivateMessagesOptions,
  type WechatPort
} from '../src'

export const newSessionKey = () => randomBytes(16).toString('base64')
/** As long as WeChat's: 85 characters. */
export const newActivityId = () => randomBytes(64).toString('base64url').slice(0, 85).padEnd(85, '_')

/** As a client of WeChat does: AES-128-CBC with PKCS#7. */
export function encrypt(plaintext: string | Uint8Array, sessionKey: string, iv: Uint8Array = randomBytes(16)): EncryptedMessage {
  const cipher = createCipheriv('aes-128-cbc', Buffer.from(sessionKey, 'base64'), iv)
  const encryptedData = Buffer.concat([cipher.update(plaintext), cipher.final()]).toString('base64')
  return { encryptedData, iv: Buffer.from(iv).toString('base64') }
}

export const APP_ID = 'wx0123456789abcdef'
export const START = Date.parse('2026-01-01T00:00:00Z')
const DAY_MS = 86_400_000

/** A service over a store, with users who log in, and a clock that the test moves. */
export function simulate(options: Partial<PrivateMessagesOptions> = {}) {
  const keys = new Map<string, string>()
  const events: PrivateMessageEvent[] = []
  const clock = { now: START }
  const wechat: WechatPort = {
    appId: APP_ID,
    // The code of a user is its openid, with a number to make it new.
    async codeToSession(code) {
      const openid = code.split('#')[0]!
      return { openid, sessionKey: keyOf(openid) }
    },
    createActivityId: async () => ({ activityId: newActivityId(), expiresAt: clock.now + DAY_MS })
  }
  const keyOf = (user: string) => {
    if (!keys.has(user)) keys.set(user, newSessionKey())
    return keys.get(user)!
  }
  const messages = createPrivateMessages({
    wechat,
    store: createMemoryStore(),
    now: () => clock.now,
    refusalStepMs: 1,
    onEvent: (event) => events.push(event),
    ...options
  })

  async function login(user: string) {
    const login = await messages.login(`${user}#${randomBytes(4).toString('hex')}`)
    if (!login.ok) throw new Error(login.error)
    return login.value.session
  }

  return {
    messages,
    handler: createHandler(messages, { authorize: () => true }),
    events,
    clock,
    keyOf,
    /** WeChat gives the user another session key. */
    replaceKey: (user: string) => keys.set(user, newSessionKey()),
    reasons: () => events.flatMap((event) => ('reason' in event ? [event.reason] : [])),
    login,
    async share(owner: string, openers = 1, subject = 'gift-42') {
      const created = await messages.create(await login(owner), { subject, openers })
      if (!created.ok) throw new Error(created.error)
      return created.value.activityId
    },
    /** What `authPrivateMessage` gives this user. */
    messageFor: (user: string, activityId: string) => encrypt(activityId, keyOf(user))
  }
}
