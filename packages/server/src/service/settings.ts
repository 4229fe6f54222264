import type { Store } from '../stores/store'
import { inTime } from './inTime'
import type { Limit, Operation, PrivateMessageEvent, PrivateMessagesOptions, RefusalReason, WechatPort } from './types'

/** The options with their defaults. */
export interface Settings {
  wechat: WechatPort
  store: Store
  sessionMs: number
  activityMs: number | undefined
  maxOpeners: number
  limits: Record<'login' | 'create' | 'verify', Limit>
  refusalStepMs: number
  now: () => number
  random: (size: number) => Uint8Array
  wait: (ms: number) => Promise<void>
  /** Reports an event; what the hook throws stays here. */
  emit: (event: PrivateMessageEvent) => void
}

const HOUR_MS = 3_600_000

export function settingsOf(options: PrivateMessagesOptions): Settings {
  const { wechat, store, sessionMs = 24 * HOUR_MS, activityMs, maxOpeners = 500, limits, refusalStepMs = 50 } = options
  const { storeTimeoutMs = 3000, onEvent = logEvent, now = Date.now, random = randomBytes, wait = sleep } = options
  return {
    wechat,
    store: inTime(store, storeTimeoutMs),
    sessionMs,
    activityMs,
    maxOpeners,
    limits: {
      login: { max: 60, windowMs: 60_000 },
      create: { max: 30, windowMs: HOUR_MS },
      verify: { max: 30, windowMs: HOUR_MS },
      ...limits
    },
    refusalStepMs,
    now,
    random,
    wait,
    emit(event) {
      try {
        onEvent(event)
      } catch {
        // A hook for logs and metrics decides nothing.
      }
    }
  }
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

const randomBytes = (size: number) => crypto.getRandomValues(new Uint8Array(size))

/** A line for what went wrong. It names no user: an openid is personal data. */
function logEvent(event: PrivateMessageEvent): void {
  if (event.type !== 'refused' && event.type !== 'failed') return
  const { type, during, reason, error, requestId } = event
  const line = `[private-message] ${during} ${type}: ${reason}${error ? `, ${error.message}` : ''} (request ${requestId})`
  if (type === 'failed') console.error(line)
  else console.warn(line)
}

const ourFault: RefusalReason[] = ['STORE_FAILED', 'WECHAT_FAILED']

/** The event of something that did not work. */
export function refusalEvent(
  requestId: string,
  during: Operation,
  reason: RefusalReason,
  user?: string,
  error?: unknown
): PrivateMessageEvent {
  return {
    type: ourFault.includes(reason) ? 'failed' : 'refused',
    during,
    reason,
    requestId,
    ...(user && { user }),
    ...(error instanceof Error && { error })
  }
}
