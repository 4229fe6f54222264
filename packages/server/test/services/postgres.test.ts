import { Pool } from 'pg'
import { createPostgresStore, postgresMigration } from '../../src/postgres'
import { anActivity } from '../../src/stores/conformance'
import { startPostgres } from './postgresServer'
import { describeStore } from './stores'

let pool: Pool

const postgres = {
  name: 'PostgreSQL',
  program: process.env.POSTGRES_BIN,
  startServer: startPostgres,
  async connect(connectionString: string, timeoutMs?: number) {
    const opened = new Pool({ connectionString }).on('error', () => undefined)
    pool ??= opened
    await opened.query(postgresMigration)
    return { store: createPostgresStore(opened, { timeoutMs }), close: () => opened.end() }
  }
}

const countOf = async (table: string, where = 'true') =>
  Number((await pool.query(`SELECT count(*) FROM private_message_${table} WHERE ${where}`)).rows[0].count)

describeStore(postgres, (opened) => {
  test('its migration can be run again, and by many processes at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => pool.query(postgresMigration)))
    await pool.query('CREATE SCHEMA another')
    const others = Array.from({ length: 8 }, () => pool.query(`SET LOCAL search_path = another; ${postgresMigration}`))
    await Promise.all(others)
    expect((await pool.query(`SELECT * FROM another.private_message_openings`)).rows).toEqual([])
  })

  test('does not make up for a claim that got no connection in time', async () => {
    const single = new Pool({ ...pool.options, max: 1 })
    const store = createPostgresStore(single, { timeoutMs: 200 })
    const activity = await anActivity(store, Date.now())
    const connection = await single.connect()
    await expect(store.claim(activity.id, 'user', Date.now())).rejects.toThrow('PostgreSQL did not answer in 200 ms')
    connection.release()
    expect(await store.claim(activity.id, 'user', Date.now())).toEqual({ activity })
    await single.end()
  })

  test('deletes what is expired, a bounded number of rows at a time, and nothing else', async () => {
    const store = opened()
    const now = Date.now()
    await pool.query('TRUNCATE private_message_sessions, private_message_activities, private_message_openings, private_message_counts')
    for (const [prefix, expiresAt] of [
      ['old', now - 1],
      ['new', now + 60_000]
    ] as const) {
      const rows = (columns: string) => `SELECT ${columns} FROM generate_series(1, 250) AS i`
      await pool.query(`INSERT INTO private_message_sessions ${rows(`'${prefix}' || i, '${prefix}' || i, '', ${expiresAt}`)}`)
      await pool.query(`INSERT INTO private_message_activities ${rows(`'${prefix}' || i, 'owner', 'subject', 1, 1, ${expiresAt}`)}`)
      await pool.query(`INSERT INTO private_message_openings ${rows(`'${prefix}' || i, 'user'`)}`)
      await pool.query(`INSERT INTO private_message_counts ${rows(`'${prefix}' || i, ${expiresAt}, 1`)}`)
    }
    let before = 500
    for (let i = 0; i < 200; i++) {
      await store.count('key', 3_600_000, now)
      const left = await countOf('sessions')
      expect(before - left).toBeLessThanOrEqual(100)
      before = left
    }
    for (const [table, key] of Object.entries({ sessions: 'id', activities: 'id', openings: 'activity_id', counts: 'key' })) {
      expect({ table, old: await countOf(table, `${key} LIKE 'old%'`) }).toEqual({ table, old: 0 })
      expect({ table, new: await countOf(table, `${key} LIKE 'new%'`) }).toEqual({ table, new: 250 })
    }
  })
})
