import type { Claim, ClaimRefusal, Store } from './store'
import { withinTime, type StoreOptions } from './timeLimit'

/** What the store needs of PostgreSQL: a `Pool` of `pg`. */
export interface PostgresPool {
  connect(): Promise<{
    query(text: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
    on(event: 'error', listener: () => void): unknown
    off(event: 'error', listener: () => void): unknown
    release(): void
  }>
}

/** One write in so many also deletes expired rows: twice as many of each table as were written meanwhile, at most. */
const SWEEP_EVERY = 50
const SWEEP_ROWS = 100

/**
 * A store in PostgreSQL, for any number of processes. Its tables are those of `postgresMigration`.
 * An opening that was answered survives a crash as every commit does: with `fsync` and `synchronous_commit` on, the defaults.
 * @param pool a `Pool` of `pg`; ending it is left to you
 */
export function createPostgresStore(pool: PostgresPool, { timeoutMs }: StoreOptions = {}): Store {
  let written = 0

  /** Not by `pool.query`, which sends what waited for a connection however late, and closes the connection after every error. */
  async function send(text: string, values: unknown[], isLate: () => boolean) {
    const connection = await pool.connect()
    // The query rejects as well; the event of a connection that is lost in use would end the process.
    connection.on('error', ignored)
    try {
      return isLate() ? [] : (await connection.query(text, values)).rows
    } finally {
      connection.off('error', ignored)
      connection.release()
    }
  }

  function query(text: string, values: unknown[]) {
    let isLate = false
    const work = () => send(text, values, () => isLate)
    return withinTime('PostgreSQL', timeoutMs, work, () => (isLate = true))
  }

  /** Deletes expired rows now and then, so that nothing has to be scheduled; never waits for a row that another process is at. */
  async function sweep(now: number) {
    if (written++ % SWEEP_EVERY === 0) for (const statement of sweeps) await query(statement, [now, SWEEP_ROWS])
  }

  return {
    async saveSession({ id, user, sealedKey, expiresAt }) {
      await query(SAVE_SESSION, [id, user, sealedKey, expiresAt])
    },
    async findSession(id, now) {
      const [row] = await query(FIND_SESSION, [id, now])
      return row && { id, user: String(row.user_id), sealedKey: String(row.sealed_key), expiresAt: Number(row.expires_at) }
    },
    async saveActivity({ id, owner, subject, openers, expiresAt }) {
      await query(SAVE_ACTIVITY, [id, owner, subject, openers, expiresAt])
    },
    async claim(activityId, user, now) {
      try {
        const [row] = await query(CLAIM, [activityId, user, now])
        return claimOf(row, activityId)
      } catch (error) {
        // Others were quicker. The server has taken back the whole statement, the opening included.
        if ((error as { constraint?: string }).constraint === 'private_message_activities_not_overfull') return { refusal: 'ACTIVITY_FULL' }
        throw error
      }
    },
    async hasOpened(user, subject, now) {
      const [row] = await query(HAS_OPENED, [user, subject, now])
      return row?.has_opened === true
    },
    async count(key, windowMs, now) {
      await sweep(now)
      const [row] = await query(COUNT, [key, (Math.floor(now / windowMs) + 1) * windowMs])
      return Number(row?.count)
    }
  }
}

function ignored() {}

function claimOf(row: Record<string, unknown> | undefined, id: string): Claim {
  if (!row) return { refusal: 'ACTIVITY_UNKNOWN' }
  if (row.refusal !== null) return { refusal: row.refusal as ClaimRefusal }
  return {
    activity: {
      id,
      owner: String(row.owner_id),
      subject: String(row.subject),
      openers: Number(row.openers),
      expiresAt: Number(row.expires_at)
    }
  }
}

const SAVE_SESSION = `
  INSERT INTO private_message_sessions (id, user_id, sealed_key, expires_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (user_id) DO UPDATE SET id = excluded.id, sealed_key = excluded.sealed_key, expires_at = excluded.expires_at`

const FIND_SESSION = `SELECT user_id, sealed_key, expires_at FROM private_message_sessions WHERE id = $1 AND expires_at > $2`

const SAVE_ACTIVITY = `
  INSERT INTO private_message_activities (id, owner_id, subject, openers, expires_at) VALUES ($1, $2, $3, $4, $5)`

/**
 * Constraints decide: the primary key of the openings makes a second try of a user wait for the first and then insert nothing, and
 * the check of the activities fails the statement of who comes too late. All else reads a snapshot of before the statement:
 * where that neither refuses nor anything was inserted, the user's own other try was quicker.
 */
const CLAIM = `
  WITH opening AS (
    INSERT INTO private_message_openings (activity_id, user_id)
    SELECT id, $2 FROM private_message_activities WHERE id = $1 AND expires_at > $3 AND owner_id <> $2 AND opened < openers
    ON CONFLICT DO NOTHING
    RETURNING activity_id
  ), activity AS (
    UPDATE private_message_activities SET opened = opened + 1 WHERE id = (SELECT activity_id FROM opening) RETURNING id
  )
  SELECT owner_id, subject, openers, expires_at, CASE
    WHEN EXISTS (SELECT FROM activity) THEN NULL
    WHEN expires_at <= $3 THEN 'ACTIVITY_EXPIRED'
    WHEN owner_id = $2 THEN 'OWN_ACTIVITY'
    WHEN EXISTS (SELECT FROM private_message_openings WHERE activity_id = $1 AND user_id = $2) THEN 'ALREADY_OPENED'
    WHEN opened >= openers THEN 'ACTIVITY_FULL'
    ELSE 'ALREADY_OPENED'
  END AS refusal
  FROM private_message_activities WHERE id = $1`

const HAS_OPENED = `
  SELECT EXISTS (
    SELECT FROM private_message_openings JOIN private_message_activities ON id = activity_id
    WHERE user_id = $1 AND subject = $2 AND expires_at > $3
  ) AS has_opened`

const COUNT = `
  INSERT INTO private_message_counts AS counts (key, ends_at, count) VALUES ($1, $2, 1)
  ON CONFLICT (key, ends_at) DO UPDATE SET count = counts.count + 1
  RETURNING count`

const sweeps = [
  ['sessions', 'user_id', 'expires_at'],
  ['activities', 'id', 'expires_at'],
  ['counts', 'key, ends_at', 'ends_at']
].map(
  ([table, key, time]) => `
  DELETE FROM private_message_${table} WHERE (${key}) IN (
    SELECT ${key} FROM private_message_${table} WHERE ${time} <= $1 ORDER BY ${time} LIMIT $2 FOR UPDATE SKIP LOCKED
  )`
)
