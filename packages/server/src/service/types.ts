import type { EncryptedMessage } from '../crypto/message'
import type { UserDataRefusal, Watermark } from '../decryptUserData'
import type { Outcome } from '../outcome'
import type { ClaimRefusal, Store } from '../stores/store'
import type { PrivateMessageRefusal } from '../verifyPrivateMessage'

/** What the service needs of WeChat; `createWechat` is one. */
export interface WechatPort {
  /** The app id, which the watermark of user data has to name. */
  appId: string
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

/** What the service needs: WeChat, a store, and limits. */
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
  /** A refused message is answered at a multiple of so many milliseconds after its arrival; default: 50. */
  refusalStepMs?: number
  /** Milliseconds that the store may take for one operation; default: 3000. After that it counts as away. */
  storeTimeoutMs?: number
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
  | Exclude<PrivateMessageRefusal, 'OTHER_ACTIVITY'>
  | UserDataRefusal
  /** No session of this token: never made, expired, or replaced by a newer login. */
  | 'SESSION_UNKNOWN'
  /** Too many attempts of this user, or logins of this address, in the window. */
  | 'LIMIT_REACHED'
  /** `authorize` said no, or threw. */
  | 'NOT_AUTHORIZED'
  /** WeChat refused the login code or the user. */
  | 'WECHAT_REFUSED'
  /** WeChat was busy, away or refused this server. */
  | 'WECHAT_FAILED'
  /** The store was away. */
  | 'STORE_FAILED'

/** A call of the service, by which a failure says where it happened. */
export type Operation = 'login' | 'create' | 'verify' | 'decryptUserData' | 'hasOpened' | 'userOf'

/** What happened. `user` is an openid: personal data, mind where you log it. */
export type PrivateMessageEvent = { requestId: string; user?: string } & (
  | { type: 'login' }
  | { type: 'created'; subject: string }
  | { type: 'opened'; subject: string }
  | {
      /** `refused`: the client's doing, or the user's. `failed`: ours, the store's or WeChat's. */
      type: 'refused' | 'failed'
      during: Operation
      reason: RefusalReason
      /** For WECHAT_* and STORE_FAILED: the error, free of secrets. */
      error?: Error
    }
)

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

/** What a user wants to share. */
export interface ShareRequest {
  /** The openid. */
  user: string
  /** What the card is about. */
  subject: string
  /** How many different users may open it. */
  openers: number
}

/** Whether this user may share this. A throw is a no. */
export type Authorize = (request: ShareRequest) => boolean | Promise<boolean>

/** What is to be shared, and with how many. */
export interface ActivityRequest {
  /** What the card is about, in the words of your backend: `gift-42`. 1 to 200 UTF-16 units without control characters. */
  subject: string
  /** How many different users may open it; default: 1. */
  openers?: number
  /** Asked where `subject` comes from a client; default: yes. */
  authorize?: Authorize
}

/** What the client shares with: `updateShareMenu({ withShareTicket: true, isPrivateMessage: true, activityId })`. */
export interface NewActivity {
  activityId: string
  /** Milliseconds since the epoch. */
  expiresAt: number
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

/**
 * Private messages of one mini program. None of its functions throws or rejects, whatever a client sent, and while WeChat or the store is away.
 * `refused`: do not try the same again. `unavailable`: WeChat or the store is away, try later. The reason is in the event
 * alone, so that it cannot reach a client by mistake.
 */
export interface PrivateMessages {
  /** Logs a user in: the code of `Taro.login()` for a session of ours. The user's earlier session ends. */
  login(code: string, caller?: Caller): Promise<Outcome<Login, 'refused' | 'unavailable'>>
  /** Makes an activity that only this user can share. */
  create(session: string, activity: ActivityRequest, caller?: Caller): Promise<Outcome<NewActivity, 'refused' | 'unavailable'>>
  /**
   * Verifies that the user of this session was sent the message, and opens the activity for this user, once.
   * Whatever is wrong has the one answer `refused`, at a multiple of `refusalStepMs` after the call.
   */
  verify(session: string, message: EncryptedMessage, caller?: Caller): Promise<Outcome<Opening, 'refused'>>
  /**
   * Decrypts what `getShareInfo`, `getPhoneNumber` and their like gave the user of this session; its watermark is checked.
   * One refusal, and the limit, of `verify`.
   */
  decryptUserData<T extends object>(
    session: string,
    message: EncryptedMessage,
    caller?: Caller
  ): Promise<Outcome<T & { watermark: Watermark }, 'refused'>>
  /** Whether the user of this session has opened an activity about this subject: the question your own routes ask. `false` where the store is away. */
  hasOpened(session: string, subject: string, caller?: Caller): Promise<boolean>
  /** The openid of a session; nothing, where there is none or the store is away. */
  userOf(session: string, caller?: Caller): Promise<string | undefined>
}
