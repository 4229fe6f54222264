import { createClient } from 'redis'
import { createRedisStore } from '../../src/redis'
import { anActivity } from '../../src/stores/conformance'
import { startRedis } from './redisServer'
import { describeStore, works } from './stores'

const connectTo = async (url: string) =>
  createClient({ url })
    .on('error', () => undefined)
    .connect()
let client: Awaited<ReturnType<typeof connectTo>>

const redis = {
  name: 'Redis',
  program: process.env.REDIS_SERVER,
  startServer: startRedis,
  async connect(url: string, timeoutMs?: number) {
    const opened = await connectTo(url)
    client ??= opened
    return { store: createRedisStore(opened, { timeoutMs }), close: async () => opened.destroy() }
  }
}

describeStore(redis, (opened, server) => {
  test('keeps nothing without an end', async () => {
    const store = opened()
    const now = Date.now()
    await client.flushDb()
    const { id } = await anActivity(store, now, { expiresAt: now + 60_000 })
    await store.saveSession({ id: 'session', user: 'user', sealedKey: '', expiresAt: now + 60_000 })
    await store.claim(id, 'user', now)
    await store.count('key', 60_000, now)
    const keys = await client.keys('*')
    expect(keys.map((key) => key.split(':')[1]).sort()).toEqual(['activity', 'count', 'openings', 'session', 'session-of'])
    for (const key of keys) {
      const ms = await client.pTTL(key)
      expect(ms).toBeGreaterThan(50_000)
      expect(ms).toBeLessThanOrEqual(60_000)
    }
  })

  test('does not make up for a claim that was refused while the connection was lost', async () => {
    const activity = await anActivity(opened(), Date.now())
    // A connection that is lost looks ready until the client notices.
    const unnoticed = { isReady: true, withAbortSignal: (signal: AbortSignal) => client.withAbortSignal(signal) }
    await server().stop()
    const claim = createRedisStore(unnoticed, { timeoutMs: 200 }).claim(activity.id, 'user', Date.now())
    await expect(claim).rejects.toThrow()
    await expect(opened().claim(activity.id, 'user', Date.now())).rejects.toThrow('Redis is not connected')
    await server().start()
    await works(opened())
    expect(await opened().claim(activity.id, 'user', Date.now())).toEqual({ activity })
  })

  test('forgets who opened an activity only with the activity', async () => {
    const store = opened()
    const { id } = await anActivity(store, Date.now())
    await store.claim(id, 'user', Date.now())
    for (const key of await client.keys(`*${id}*`)) await client.del(key)
    expect(await store.claim(id, 'another', Date.now())).toEqual({ refusal: 'ACTIVITY_UNKNOWN' })
  })

  test('counts on when the clock of the service is behind', async () => {
    const hourAgo = Date.now() - 3_600_000
    expect(await opened().count('behind', 60_000, hourAgo)).toBe(1)
    expect(await opened().count('behind', 60_000, hourAgo)).toBe(2)
  })
})
