import type { Store } from '../stores/store'
import { withinTime } from '../stores/timeLimit'

/** A store whose operations reject after so many milliseconds: one that hangs is away. */
export function inTime(store: Store, timeoutMs: number): Store {
  const limit = <T>(answer: Promise<T>) => withinTime('The store', timeoutMs, () => answer)
  return {
    saveSession: (session) => limit(store.saveSession(session)),
    findSession: (id, now) => limit(store.findSession(id, now)),
    saveActivity: (activity) => limit(store.saveActivity(activity)),
    claim: (activityId, user, now) => limit(store.claim(activityId, user, now)),
    hasOpened: (user, subject, now) => limit(store.hasOpened(user, subject, now)),
    count: (key, windowMs, now) => limit(store.count(key, windowMs, now))
  }
}
