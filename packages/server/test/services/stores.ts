import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import type { Store, StoredActivity } from '../../src'
import { anActivity, fresh } from '../../src/stores/conformance'
import { storeConformance } from '../../src/testing'
import { simulate } from '../simulation'
import type { TestServer } from './testServer'

/** A store over a real server. */
export interface StoreUnderTest {
  /** As a person calls the server. */
  name: string
  /** Where it is installed; nothing, where it is not. */
  program: string | undefined
  startServer(program: string): Promise<TestServer>
  /** A client of the server and a store over it, as another process would have them. */
  connect(url: string, timeoutMs?: number): Promise<{ store: Store; close(): Promise<unknown> }>
}

const HOUR = 3_600_000
const RECONNECT_MS = 10_000
/**
 * What a store over a server of its own has to do besides the conformance suite: over several clients, when the server is killed, and
 * while it is away. Where the server is not installed the rows are skipped by name, and fail in CI.
 * @param more statements about this store alone
 */
export function describeStore(
  { name, program, startServer, connect }: StoreUnderTest,
  more: (opened: () => Store, server: () => TestServer) => void
) {
  if (!program) {
    const row = process.env.CI ? test : test.skip
    return row(`the store in ${name}: not run, for ${name} is not installed`, () => {
      throw new Error(`${name} is not installed: npm test installs it on Debian as root; elsewhere see CONTRIBUTING.md.`)
    })
  }

  describe(`the store in ${name}`, () => {
    let server: TestServer
    let store: Store
    const closing: (() => Promise<unknown>)[] = []

    async function open(timeoutMs?: number) {
      const connected = await connect(server.url, timeoutMs)
      closing.push(connected.close)
      return connected.store
    }

    beforeAll(async () => {
      server = await startServer(program)
      store = await open()
    }, 60_000)
    afterAll(async () => {
      await Promise.all(closing.map((close) => close()))
      await server?.remove()
    }, 60_000)

    const conformance = storeConformance(() => store)
    test.each(conformance.map(({ name, run }) => [name, run] as const))('%s', (_, run) => run(), 60_000)

    test('lets one of 1,000 users win who come by four clients', async () => {
      const stores = await Promise.all([1, 2, 3, 4].map(() => open(30_000)))
      const { id } = await anActivity(store, Date.now())
      const claims = await Promise.all(Array.from({ length: 1_000 }, (_, i) => stores[i % 4]!.claim(id, `user-${i}`, Date.now())))
      expect(claims.filter((claim) => 'activity' in claim)).toHaveLength(1)
      expect(claims.filter((claim) => 'refusal' in claim && claim.refusal === 'ACTIVITY_FULL')).toHaveLength(999)
    }, 60_000)

    test('loses no opening that was answered when the server is killed', async () => {
      const [answered, unanswered] = await claimUntilKilled(store, server)
      expect(answered.length).toBeGreaterThanOrEqual(500)
      // Otherwise nothing was under way at the moment of the kill.
      expect(unanswered.length).toBeGreaterThan(0)
      await server.start()
      await works(store)
      for (const { id, user, subject } of answered) {
        expect(await store.claim(id, user, Date.now())).toEqual({ refusal: 'ALREADY_OPENED' })
        expect(await store.claim(id, 'another', Date.now())).toEqual({ refusal: 'ACTIVITY_FULL' })
        expect(await store.hasOpened(user, subject, Date.now())).toBe(true)
      }
    }, 120_000)

    test('rejects while the server is away, and works again when it is back', async () => {
      const activity = await anActivity(store, Date.now())
      await server.stop()
      await rejectsAll(store, activity)
      await server.start()
      await works(store)
      // The claim of before has not been kept by a client and made up for now.
      expect(await store.claim(activity.id, 'user', Date.now())).toEqual({ activity })
    }, 120_000)

    test('a service over it refuses while the server is away, and verifies when it is back', async () => {
      const { clock, login, share, messageFor, messages } = simulate({ store })
      clock.now = Date.now()
      const message = messageFor('bob', await share('ann'))
      const bob = await login('bob')
      await server.stop()
      expect(await messages.verify(bob, message)).toEqual({ ok: false, error: 'refused' })
      expect(await messages.login('bob')).toEqual({ ok: false, error: 'unavailable' })
      expect(await messages.hasOpened(bob, 'gift-42')).toBe(false)
      await server.start()
      await works(store)
      expect(await messages.verify(bob, message)).toMatchObject({ ok: true, value: { subject: 'gift-42' } })
      expect(await messages.verify(bob, message)).toEqual({ ok: false, error: 'refused' })
      expect(await messages.hasOpened(bob, 'gift-42')).toBe(true)
    }, 120_000)

    test('rejects in time while the server answers nothing, and works again when it does', async () => {
      const activity = await anActivity(store, Date.now())
      const started = Date.now()
      server.pause()
      await rejectsAll(store, activity)
      expect(Date.now() - started).toBeLessThan(10_000)
      server.resume()
      await works(store)
    }, 120_000)

    more(
      () => store,
      () => server
    )
  })
}

interface Opening {
  id: string
  user: string
  subject: string
}

/** Many users at once open an activity each, until the server is killed in the middle of it. */
async function claimUntilKilled(store: Store, server: TestServer): Promise<[answered: Opening[], unanswered: Opening[]]> {
  const [answered, unanswered]: [Opening[], Opening[]] = [[], []]
  let killed: Promise<void> | undefined

  async function openOneAfterAnother() {
    for (;;) {
      const activity = await anActivity(store, Date.now()).catch(() => undefined)
      if (!activity) return
      const opening = { id: activity.id, subject: activity.subject, user: fresh('user') }
      const claim = await store.claim(opening.id, opening.user, Date.now()).catch(() => undefined)
      if (!claim) return void unanswered.push(opening)
      assert.deepEqual(claim, { activity })
      answered.push(opening)
      if (answered.length === 500) killed = server.kill()
    }
  }

  await Promise.all(Array.from({ length: 20 }, openOneAfterAnother))
  await killed
  return [answered, unanswered]
}

/** Each operation, and all at once. */
async function rejectsAll(store: Store, activity: StoredActivity) {
  const now = Date.now()
  const operations = [
    () => store.claim(activity.id, 'user', now),
    () => store.hasOpened('user', activity.subject, now),
    () => store.findSession('session', now),
    () => store.saveSession({ id: fresh('session'), user: 'user', sealedKey: '', expiresAt: now + HOUR }),
    () => store.saveActivity({ ...activity, id: fresh('activity') }),
    () => store.count('key', HOUR, now)
  ]
  const outcomes = await Promise.allSettled(operations.map((operation) => operation()))
  expect(outcomes.map(({ status }) => status)).toEqual(operations.map(() => 'rejected'))
}

/** Resolves when the store works again, which takes a client some attempts to reconnect. */
export async function works(store: Store) {
  for (const limit = Date.now() + RECONNECT_MS; ; await wait(100)) {
    const error: unknown = await store.count(fresh('key'), HOUR, Date.now()).then(
      () => undefined,
      (reason) => reason
    )
    if (!error) break
    if (Date.now() > limit) throw error
  }
  const activity = await anActivity(store, Date.now())
  expect(await store.claim(activity.id, 'user', Date.now())).toEqual({ activity })
}
