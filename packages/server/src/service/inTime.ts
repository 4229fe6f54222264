import type { Store } from '../stores/store'

/** A store whose operations reject after so many milliseconds: one that hangs is away. */
export function inTime(store: Store, timeoutMs: number): Store {
  const limit = <T>(answer: Promise<T>) => {
    let timer: ReturnType<typeof setTimeout>
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`The store gave no answer within ${timeoutMs} ms.`)), timeoutMs)
    })
    return Promise.race([answer, late]).finally(() => clearTimeout(timer))
  }
  return {
    saveSession: (session) => limit(store.saveSession(session)),
    findSession: (id, now) => limit(store.findSession(id, now)),
    saveActivity: (activity) => limit(store.saveActivity(activity)),
    claim: (activityId, user, now) => limit(store.claim(activityId, user, now)),
    hasOpened: (user, subject, now) => limit(store.hasOpened(user, subject, now)),
    count: (key, windowMs, now) => limit(store.count(key, windowMs, now))
  }
}
