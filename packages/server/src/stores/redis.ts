import type { ClaimRefusal, Store, StoredSession } from './store'
import { withinTime, type StoreOptions } from './timeLimit'

/** What the store needs of Redis: a client of `redis` (`createClient`), connected. */
export interface RedisClient {
  readonly isReady: boolean
  /** For commands that are dropped, and not kept for the next connection, when the signal comes. */
  withAbortSignal(signal: AbortSignal): RedisCommands
}

interface RedisCommands {
  get(key: string): Promise<string | null>
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/**
 * A store in Redis 6.2 or newer, by `redis` 5 or newer, for any number of processes. Each operation that decides is one script, which Redis runs alone.
 * An opening that was answered survives a crash with `appendonly yes` and `appendfsync always`; with `everysec` a machine that fails takes the last second along.
 * Expired keys go by themselves.
 * @param client a client of `redis`; connecting and closing it is left to you
 */
export function createRedisStore(client: RedisClient, { timeoutMs }: StoreOptions = {}): Store {
  async function ask<T>(command: (commands: RedisCommands) => Promise<T>): Promise<T> {
    if (!client.isReady) throw new Error('Redis is not connected: check that it runs, and that the client was connected.')
    const controller = new AbortController()
    const work = () => command(client.withAbortSignal(controller.signal))
    return withinTime('Redis', timeoutMs, work, () => controller.abort())
  }
  const run = (script: string, keys: string[], ...values: (string | number)[]) =>
    ask((commands) => commands.eval(script, { keys, arguments: values.map(String) }))

  return {
    async saveSession(session) {
      await run(SAVE_SESSION, [userOf(session.id), sessionOf(session.user)], session.user, JSON.stringify(session), session.expiresAt)
    },
    async findSession(id, now) {
      const user = await ask((commands) => commands.get(userOf(id)))
      if (user === null) return undefined
      const session = JSON.parse((await ask((commands) => commands.get(sessionOf(user)))) ?? 'null') as StoredSession | null
      // A newer login of the user has another id.
      return session?.id === id && session.expiresAt > now ? session : undefined
    },
    async saveActivity({ id, owner, subject, openers, expiresAt }) {
      const isNew = await run(SAVE_ACTIVITY, [activityOf(id)], owner, subject, openers, expiresAt)
      if (isNew !== 1) throw new Error('The activity is saved already.')
    },
    async claim(id, user, now) {
      const claimed = await run(CLAIM, [activityOf(id), openingsOf(user)], user, now)
      if (!Array.isArray(claimed)) return { refusal: String(claimed) as ClaimRefusal }
      const [owner, subject, openers, expiresAt] = claimed.map(String) as [string, string, string, string]
      return { activity: { id, owner, subject, openers: Number(openers), expiresAt: Number(expiresAt) } }
    },
    async hasOpened(user, subject, now) {
      return (await run(HAS_OPENED, [openingsOf(user)], subject, now)) === 1
    },
    async count(key, windowMs, now) {
      return Number(await run(COUNT, [`private-message:count:${Math.floor(now / windowMs)}:${key}`], windowMs))
    }
  }
}

const userOf = (session: string) => `private-message:session:${session}`
const sessionOf = (user: string) => `private-message:session-of:${user}`
const activityOf = (id: string) => `private-message:activity:${id}`
const openingsOf = (user: string) => `private-message:openings:${user}`

const SAVE_SESSION = `
redis.call('SET', KEYS[1], ARGV[1], 'PXAT', ARGV[3])
redis.call('SET', KEYS[2], ARGV[2], 'PXAT', ARGV[3])`

const SAVE_ACTIVITY = `
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
redis.call('HSET', KEYS[1], 'owner', ARGV[1], 'subject', ARGV[2], 'openers', ARGV[3], 'expiresAt', ARGV[4], 'opened', 0)
redis.call('PEXPIREAT', KEYS[1], ARGV[4])
return 1`

/**
 * Who opened an activity is in the key of the activity itself: whatever takes one of them away (its time, eviction) takes both, and
 * an activity never looks unopened.
 */
const CLAIM = `
local user, now = ARGV[1], tonumber(ARGV[2])
local owner, subject, openers, expiresAt, opened, before =
  unpack(redis.call('HMGET', KEYS[1], 'owner', 'subject', 'openers', 'expiresAt', 'opened', 'opener:' .. user))
if not owner then return 'ACTIVITY_UNKNOWN' end
if tonumber(expiresAt) <= now then return 'ACTIVITY_EXPIRED' end
if owner == user then return 'OWN_ACTIVITY' end
if before then return 'ALREADY_OPENED' end
if tonumber(opened) >= tonumber(openers) then return 'ACTIVITY_FULL' end
redis.call('HSET', KEYS[1], 'opened', opened + 1, 'opener:' .. user, 1)
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
redis.call('ZADD', KEYS[2], 'GT', expiresAt, subject)
redis.call('PEXPIREAT', KEYS[2], redis.call('ZRANGE', KEYS[2], -1, -1, 'WITHSCORES')[2])
return { owner, subject, openers, expiresAt }`

const HAS_OPENED = `
local expiresAt = redis.call('ZSCORE', KEYS[1], ARGV[1])
return expiresAt and tonumber(expiresAt) > tonumber(ARGV[2])`

/** Kept for a window's length from the first event, by the clock of Redis: a difference to the clock of the service ends no count early. */
const COUNT = `
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return count`
