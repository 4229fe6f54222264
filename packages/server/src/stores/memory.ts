import type { Claim, Store, StoredActivity, StoredSession } from './store'

/** Of the store for development and tests. */
export interface MemoryStoreOptions {
  /** Where the warning goes that this store is no store for production; default: `console.warn`. */
  warn?: (text: string) => void
}

const SWEEP_EVERY_MS = 60_000

/**
 * A store in the memory of this process: for development, tests, and a server that runs once and may forget.
 * A restart forgets sessions, activities and openings; a second process knows nothing of the first. It warns when `NODE_ENV` is `production`.
 */
export function createMemoryStore({ warn = console.warn }: MemoryStoreOptions = {}): Store {
  if (globalThis.process?.env.NODE_ENV === 'production') {
    warn(
      'The memory store of @taro-capability/server forgets every session, activity and opening at a restart and is not shared between processes: use createPostgresStore or createRedisStore in production.'
    )
  }
  const sessions = new Map<string, StoredSession>()
  const sessionOf = new Map<string, string>()
  const activities = new Map<string, StoredActivity>()
  const openersOf = new Map<string, Set<string>>()
  const openingsOf = new Map<string, Map<string, number>>()
  const counters = new Map<string, { count: number; endsAt: number }>()
  let sweptAt = 0

  /** Deletes what is past its time, so that the memory holds only what can still matter. */
  function sweep(now: number) {
    if (now - sweptAt < SWEEP_EVERY_MS) return
    sweptAt = now
    for (const [key, { endsAt }] of counters) if (endsAt <= now) counters.delete(key)
    for (const { id, user, expiresAt } of sessions.values()) {
      if (expiresAt > now) continue
      sessions.delete(id)
      sessionOf.delete(user)
    }
    for (const { id, expiresAt } of activities.values()) {
      if (expiresAt > now) continue
      activities.delete(id)
      openersOf.delete(id)
    }
    for (const [user, openings] of openingsOf) {
      for (const [subject, endsAt] of openings) if (endsAt <= now) openings.delete(subject)
      if (openings.size === 0) openingsOf.delete(user)
    }
  }

  /** Without an `await`: nothing comes between the question and the entry. */
  function claim(activityId: string, user: string, now: number): Claim {
    const activity = activities.get(activityId)
    const openers = openersOf.get(activityId)
    if (!activity || !openers) return { refusal: 'ACTIVITY_UNKNOWN' }
    if (activity.expiresAt <= now) return { refusal: 'ACTIVITY_EXPIRED' }
    if (activity.owner === user) return { refusal: 'OWN_ACTIVITY' }
    if (openers.has(user)) return { refusal: 'ALREADY_OPENED' }
    if (openers.size >= activity.openers) return { refusal: 'ACTIVITY_FULL' }
    openers.add(user)
    const openings = openingsOf.get(user) ?? new Map<string, number>()
    openingsOf.set(user, openings)
    openings.set(activity.subject, Math.max(activity.expiresAt, openings.get(activity.subject) ?? 0))
    return { activity: { ...activity } }
  }

  return {
    async saveSession(session) {
      sessions.delete(sessionOf.get(session.user) ?? '')
      sessions.set(session.id, { ...session })
      sessionOf.set(session.user, session.id)
    },
    async findSession(id, now) {
      const session = sessions.get(id)
      return session && session.expiresAt > now ? { ...session } : undefined
    },
    async saveActivity(activity) {
      if (activities.has(activity.id)) throw new Error('The activity is saved already.')
      activities.set(activity.id, { ...activity })
      openersOf.set(activity.id, new Set())
    },
    claim: async (activityId, user, now) => claim(activityId, user, now),
    hasOpened: async (user, subject, now) => (openingsOf.get(user)?.get(subject) ?? 0) > now,
    async count(key, windowMs, now) {
      sweep(now)
      const endsAt = (Math.floor(now / windowMs) + 1) * windowMs
      const earlier = counters.get(key)
      const count = earlier?.endsAt === endsAt ? earlier.count + 1 : 1
      counters.set(key, { count, endsAt })
      return count
    }
  }
}
