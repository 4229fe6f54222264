import { sha256 } from '../crypto/digest'
import type { Bytes } from '../crypto/bytes'
import { readUserData } from '../decryptUserData'
import type { Outcome } from '../outcome'
import type { StoredActivity } from '../stores/store'
import { readActivityId } from '../verifyPrivateMessage'
import { refuseAtSteps } from './refuseAtSteps'
import { deriveSecrets, unseal } from './session'
import { refusalEvent, type Settings } from './settings'
import type { Caller, Operation, PrivateMessages, RefusalReason } from './types'

/** A value, or the reason that stays here. */
type Judgement<T> = Outcome<T, RefusalReason>

/** What is known of who sends a message. Without a session `refusal` is set, and the rest is good for the same work only. */
interface Sender {
  user: string
  key: Bytes
  refusal?: RefusalReason
}

/**
 * The two operations that decrypt what a client sent. A client that can distinguish one refusal from another, by words or by time, can
 * forge a message (a padding oracle). So each path makes the same calls of the store in the same order, decrypts, and
 * answers a refusal at a step of the clock.
 */
export function createReader(settings: Settings): Pick<PrivateMessages, 'verify' | 'decryptUserData'> {
  const { store, limits, wechat, now, emit, wait, refusalStepMs } = settings

  async function identify(session: unknown): Promise<Sender> {
    const { id, pad } = await deriveSecrets(session)
    const stored = await store.findSession(id, now())
    // One of few keys where there is no session, or invented sessions would fill the store.
    const user = stored?.user ?? id.slice(0, 2)
    // Per user, not per session: WeChat may give the same session key to the next login.
    const attempts = await store.count(`verify:${user}`, limits.verify.windowMs, now())
    const key = unseal(stored?.sealedKey, pad)
    if (!stored) return { user, key, refusal: 'SESSION_UNKNOWN' }
    return attempts > limits.verify.max ? { user, key, refusal: 'LIMIT_REACHED' } : { user, key }
  }

  /** Runs the same work for every message, and gives every refusal the same answer. */
  const judge = <T>(
    during: Operation,
    session: unknown,
    { requestId = crypto.randomUUID() }: Caller,
    work: (sender: Sender, requestId: string) => Promise<Judgement<T>>
  ): Promise<Outcome<T, 'refused'>> =>
    refuseAtSteps(refusalStepMs, wait, async () => {
      let user: string | undefined
      try {
        const sender = await identify(session)
        if (sender.refusal !== 'SESSION_UNKNOWN') user = sender.user
        const judged = await work(sender, requestId)
        if (judged.ok) return judged
        emit(refusalEvent(requestId, during, judged.error, user))
      } catch (error) {
        // Everything else is calculation: what throws is the store. Away means refused.
        emit(refusalEvent(requestId, during, 'STORE_FAILED', user, error))
      }
      return { ok: false, error: 'refused' }
    })

  /** Claims also where the message is refused already: an id that no activity has. */
  async function open(sender: Sender, message: Judgement<string>): Promise<Judgement<StoredActivity>> {
    const refusal = sender.refusal ?? (message.ok ? undefined : message.error)
    const id = await sha256(message.ok && !refusal ? message.value : `no activity ${sender.user}`)
    const claim = await store.claim(id, sender.user, now())
    if (refusal) return { ok: false, error: refusal }
    return 'activity' in claim ? { ok: true, value: claim.activity } : { ok: false, error: claim.refusal }
  }

  return {
    verify: (session, message, caller = {}) =>
      judge('verify', session, caller, async (sender, requestId) => {
        const opened = await open(sender, await readActivityId(message, sender.key))
        if (!opened.ok) return opened
        const { owner, subject } = opened.value
        emit({ type: 'opened', requestId, user: sender.user, subject })
        return { ok: true, value: { user: sender.user, owner, subject } }
      }),

    decryptUserData: <T extends object>(...[session, message, caller = {}]: Parameters<PrivateMessages['decryptUserData']>) =>
      judge('decryptUserData', session, caller, async ({ key, refusal }) => {
        const read = await readUserData<T>(message, key, { appId: wechat.appId, now: now() })
        return refusal ? { ok: false, error: refusal } : read
      })
  }
}
