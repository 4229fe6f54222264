import type { ClaimRefusal, Store } from '../stores/store'

/** What the service needs of WeChat; `createWechat` is one. */
export interface WechatPort {
  /** `jscode2session`: who logged in. */
  codeToSession(code: string): Promise<{ openid: string; sessionKey: string; unionid?: string }>
  /** `activityid/create`, for a user. `expiresAt` in milliseconds since the epoch. */
  createActivityId(user: { openid: string }): Promise<{ activityId: string; expiresAt: number }>
}

/** At most so many events in each window. */
export interface Limit {
  max: number
  windowMs: number
}

export interface PrivateMessagesOptions {
  wechat: WechatPort
  store: Store
  /** How long a login is good for, in milliseconds; default: 24 hours. */
  sessionMs?: number
  /** How long after its creation an activity can be opened, in milliseconds; default: until the time that WeChat gives with it. */
  activityMs?: number
  /** Most openers of one activity; default: 500, the size of a WeChat group. */
  maxOpeners?: number
  /** Per user, so that a new login starts no new count. Defaults: `create` and `verify` 30 in an hour, `login` (per address) 60 in a minute. */
  limits?: Partial<Record<'login' | 'create' | 'verify', Limit>>
  /** A refused verification is answered at a multiple of so many milliseconds after its arrival; default: 50. */
  refusalStepMs?: number
  /** What happened and why, for your log and your metrics; default: a line on the console for each refusal and failure. */
  onEvent?: (event: PrivateMessageEvent) => void
  /** The clock, in milliseconds since the epoch; default: `Date.now`. */
  now?: () => number
  /** So many random bytes, not to be guessed; default: WebCrypto's. */
  random?: (size: number) => Uint8Array
  /** Resolves after so many milliseconds; default: `setTimeout`. */
  wait?: (ms: number) => Promise<void>
}

/** Why something was refused. For your log; a client never sees it. */
export type RefusalReason =
  | ClaimRefusal
  /** Not what a client of this package sends: a wrong type, no base64, a wrong length. */
  | 'MALFORMED'
  /** No session of this token: never made, expired, or replaced by a newer login. */
  | 'SESSION_UNKNOWN'
  /** Too many attempts of this user, or logins of this address, in the window. */
  | 'LIMIT_REACHED'
  /** Decrypts to nothing under this session key: tampered with, somebody else's, or obtained before the login. */
  | 'UNDECRYPTABLE'
  /** Decrypts, and is no activity id. */
  | 'NO_ACTIVITY_ID'
  /** The watermark of user data names another app, or is too old. */
  | 'WRONG_WATERMARK'
  /** `authorize` said no. */
  | 'NOT_AUTHORIZED'
  /** WeChat refused the login code or the user. */
  | 'WECHAT_REFUSED'
  /** WeChat was busy, away or not set up. */
  | 'WECHAT_FAILED'
  /** The store was away. */
  | 'STORE_FAILED'

/** What happened. `user` is an openid: personal data, mind where you log it. */
export type PrivateMessageEvent = { requestId: string; user?: string } & (
  | { type: 'login' }
  | { type: 'created'; subject: string }
  | { type: 'opened'; subject: string }
  | {
      type: 'refused' | 'failed'
      during: 'login' | 'create' | 'verify' | 'userData'
      reason: RefusalReason
      /** For WECHAT_* and STORE_FAILED: the error, free of secrets. */
      error?: Error
    }
)

/**
 * What came of it. `refused`: do not try the same again. `unavailable`: WeChat or the store is away, try later.
 * The reason is in the event alone, so that it cannot reach a client by mistake.
 */
export type Outcome<T, E extends string = 'refused' | 'unavailable'> = { ok: true; value: T } | { ok: false; error: E }

/** Where a call comes from. */
export interface Caller {
  /** Names the request in the event and in the response; default: a random UUID. */
  requestId?: string
  /** The client's address, for the limit of logins; without one logins are not limited. */
  address?: string
}

/** A login of ours: the client keeps the token and sends it with each request. */
export interface Login {
  /** Opaque: 43 characters of base64url. */
  session: string
  /** Milliseconds since the epoch. */
  expiresAt: number
}

/** What the client shares with: `updateShareMenu({ withShareTicket: true, isPrivateMessage: true, activityId })`. */
export interface NewActivity {
  activityId: string
  /** Milliseconds since the epoch. */
  expiresAt: number
}

/** What `authPrivateMessage` and its like gave the client: base64 both. Anything may be in it. */
export interface EncryptedMessage {
  encryptedData: string
  iv: string
}

/** An activity that was opened, for the first time by this user. */
export interface Opening {
  /** Who opened it: the openid. */
  user: string
  /** Who shared it: the openid. */
  owner: string
  /** What it is about, as `create` was given it. Believe this, not the page's path: a receiver can change the path. */
  subject: string
}

/** Private messages of one mini program. None of its functions throws or rejects because of what a client sent. */
export interface PrivateMessages {
  /** Logs a user in: the code of `Taro.login()` for a session of ours. The user's earlier session ends. */
  login(code: string, caller?: Caller): Promise<Outcome<Login>>
  /** Makes an activity that only this user can share. `openers`: how many different users may open it; default: 1. */
  create(session: string, activity: { subject: string; openers?: number }, caller?: Caller): Promise<Outcome<NewActivity>>
  /**
   * Verifies that the user of this session was sent the message, and opens the activity for this user, once.
   * Whatever is wrong has the one answer `refused`, at a multiple of `refusalStepMs` after the call.
   */
  verify(session: string, message: EncryptedMessage, caller?: Caller): Promise<Outcome<Opening, 'refused'>>
  /** Whether the user of this session has opened an activity about this subject: the question your own routes ask. */
  hasOpened(session: string, subject: string): Promise<boolean>
  /** The openid of a session; nothing, where there is none or the store is away. */
  userOf(session: string): Promise<string | undefined>
}
