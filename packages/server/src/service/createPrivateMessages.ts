import { isWechatError, type WechatErrorCode } from '../wechat/errors'
import { sha256 } from '../crypto/digest'
import type { Outcome } from '../outcome'
import { createReader } from './readMessage'
import { deriveSecrets, newToken, seal } from './session'
import { refusalEvent, settingsOf } from './settings'
import type { Caller, Login, NewActivity, Operation, PrivateMessages, PrivateMessagesOptions, RefusalReason } from './types'

/** What of WeChat's errors is the client's doing, or the user's. */
const refusedByWechat: WechatErrorCode[] = ['INVALID_CODE', 'USER_BLOCKED', 'INVALID_USER']

/**
 * The service of private messages: log in, make an activity, verify an opening. Sessions, activities and openings are in
 * the store, so any number of servers can run it over one store.
 */
export function createPrivateMessages(options: PrivateMessagesOptions): PrivateMessages {
  const settings = settingsOf(options)
  const { wechat, store, limits, maxOpeners, now, emit } = settings
  const { verify, decryptUserData } = createReader(settings)

  /** Runs an operation that a client may learn the cause of: refused, or unavailable. */
  async function answer<T>(
    during: Operation,
    { requestId = crypto.randomUUID() }: Caller,
    work: (requestId: string, stop: (reason: RefusalReason, user?: string, error?: unknown) => never) => Promise<T>
  ): Promise<Outcome<T, 'refused' | 'unavailable'>> {
    const stop = (reason: RefusalReason, user?: string, error?: unknown): never => {
      throw new Stop(reason, user, error)
    }
    try {
      return { ok: true, value: await work(requestId, stop) }
    } catch (thrown) {
      // What is not ours came out of the store.
      const { reason, user, error } = thrown instanceof Stop ? thrown : new Stop('STORE_FAILED', undefined, thrown)
      const event = refusalEvent(requestId, during, reason, user, error)
      emit(event)
      return { ok: false, error: event.type === 'failed' ? 'unavailable' : 'refused' }
    }
  }

  const sessionOf = async (session: string) => store.findSession((await deriveSecrets(session)).id, now())

  const isWithin = async (key: 'login' | 'create', name: string) =>
    (await store.count(`${key}:${name}`, limits[key].windowMs, now())) <= limits[key].max

  return {
    login: (code, caller = {}) =>
      answer<Login>('login', caller, async (requestId, stop) => {
        const { address } = caller
        if (address && !(await isWithin('login', address))) stop('LIMIT_REACHED')
        if (!isText(code, 256)) stop('MALFORMED')
        const { openid, sessionKey } = await wechat.codeToSession(code).catch((error) => stop(reasonOf(error), undefined, error))
        const session = newToken(settings.random)
        const { id, pad } = await deriveSecrets(session)
        const expiresAt = now() + settings.sessionMs
        await store.saveSession({ id, user: openid, sealedKey: seal(sessionKey, pad), expiresAt })
        emit({ type: 'login', requestId, user: openid })
        return { session, expiresAt }
      }),

    create: (session, activity, caller = {}) =>
      answer<NewActivity>('create', caller, async (requestId, stop) => {
        const { subject, openers = 1, authorize = () => true } = activity
        const user = (await sessionOf(session))?.user ?? stop('SESSION_UNKNOWN')
        if (!(await isWithin('create', user))) stop('LIMIT_REACHED', user)
        if (!isText(subject, 200) || !Number.isInteger(openers) || openers < 1 || openers > maxOpeners) stop('MALFORMED', user)
        const isAuthorized = await Promise.resolve({ user, subject, openers })
          .then(authorize)
          .catch((error) => stop('NOT_AUTHORIZED', user, error))
        if (isAuthorized !== true) stop('NOT_AUTHORIZED', user)
        const made = await wechat.createActivityId({ openid: user }).catch((error) => stop(reasonOf(error), user, error))
        const expiresAt = settings.activityMs === undefined ? made.expiresAt : now() + settings.activityMs
        await store.saveActivity({ id: await sha256(made.activityId), owner: user, subject, openers, expiresAt })
        emit({ type: 'created', requestId, user, subject })
        return { activityId: made.activityId, expiresAt }
      }),

    verify,

    decryptUserData,

    async hasOpened(session, subject, caller = {}) {
      const opened = await answer('hasOpened', caller, async (_, stop) => {
        if (!isText(subject, 200)) stop('MALFORMED')
        const { user } = (await sessionOf(session)) ?? stop('SESSION_UNKNOWN')
        return store.hasOpened(user, subject, now())
      })
      return opened.ok && opened.value
    },

    async userOf(session, caller = {}) {
      const found = await answer('userOf', caller, async (_, stop) => ((await sessionOf(session)) ?? stop('SESSION_UNKNOWN')).user)
      return found.ok ? found.value : undefined
    }
  }
}

/** Carries a reason from inside an operation to its end. */
class Stop {
  constructor(
    readonly reason: RefusalReason,
    readonly user?: string,
    readonly error?: unknown
  ) {}
}

const reasonOf = (error: unknown): RefusalReason =>
  refusedByWechat.some((code) => isWechatError(error, code)) ? 'WECHAT_REFUSED' : 'WECHAT_FAILED'

/** A text that every store can keep: no control characters, no half of a surrogate pair. */
const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= most && !/[\p{Cc}\p{Cs}]/u.test(value)
