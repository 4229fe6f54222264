import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import type { Claim, Store, StoredActivity, StoredSession } from './store'

/** One statement about stores, for any test runner. */
export interface StoreCase {
  name: string
  /** Rejects with an assertion error when the store does otherwise. */
  run(): Promise<void>
}

const HOUR = 3_600_000
export const fresh = (prefix: string) => `${prefix}-${randomBytes(8).toString('hex')}`
const digest = () => randomBytes(32).toString('base64url')
const times = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index))
const isOpened = (claim: Claim) => 'activity' in claim
const openedOf = (claims: Claim[]) => claims.filter(isOpened).length

/**
 * What a store has to do, as cases for any test runner. Every case uses ids of its own: the store need not be empty,
 * and cases may run at the same time. The clock is the real one.
 * @param store the store under test, or a function that opens it
 * @param concurrency claims at the same time in the cases that count winners; default: 1000
 * @example for (const { name, run } of storeConformance(store)) test(name, run)
 */
export function storeConformance(store: Store | (() => Store | Promise<Store>), concurrency = 1000): StoreCase[] {
  const open = async () => (typeof store === 'function' ? store() : store)
  return Object.entries(statements).map(([name, statement]) => ({
    name,
    run: async () => statement(await open(), Date.now(), concurrency)
  }))
}

const aSession = (now: number, more: Partial<StoredSession> = {}): StoredSession => ({
  id: digest(),
  user: fresh('user'),
  sealedKey: randomBytes(16).toString('base64url'),
  expiresAt: now + HOUR,
  ...more
})

export async function anActivity(store: Store, now: number, more: Partial<StoredActivity> = {}): Promise<StoredActivity> {
  const activity = { id: digest(), owner: fresh('owner'), subject: fresh('subject'), openers: 1, expiresAt: now + HOUR, ...more }
  await store.saveActivity(activity)
  return activity
}

const statements: Record<string, (store: Store, now: number, concurrency: number) => Promise<void>> = {
  async 'finds a session as it was saved'(store, now) {
    const session = aSession(now)
    await store.saveSession({ ...session })
    assert.deepEqual(await store.findSession(session.id, now), session)
  },

  async 'finds no session that is unknown or expired'(store, now) {
    const session = aSession(now)
    await store.saveSession(session)
    assert.equal(await store.findSession(digest(), now), undefined)
    assert.ok(await store.findSession(session.id, session.expiresAt - 1))
    assert.equal(await store.findSession(session.id, session.expiresAt), undefined)
  },

  async 'replaces the earlier session of a user, and of no other user'(store, now) {
    const [first, other] = [aSession(now), aSession(now)]
    const second = aSession(now, { user: first.user })
    for (const session of [first, other, second]) await store.saveSession(session)
    assert.equal(await store.findSession(first.id, now), undefined)
    assert.deepEqual(await store.findSession(second.id, now), second)
    assert.deepEqual(await store.findSession(other.id, now), other)
  },

  async 'leaves one session of a user who logs in many times at once'(store, now) {
    const user = fresh('user')
    const sessions = times(20, () => aSession(now, { user }))
    await Promise.all(sessions.map((session) => store.saveSession(session)))
    const found = await Promise.all(sessions.map(({ id }) => store.findSession(id, now)))
    assert.equal(found.filter(Boolean).length, 1)
  },

  async 'opens an activity for a user and answers with it as it was saved'(store, now) {
    const activity = await anActivity(store, now, { subject: 'gift 42: “O’Brien” \\ %_; 礼物 🎁 {a}:b', openers: 500 })
    assert.deepEqual(await store.claim(activity.id, fresh('user'), now), { activity })
  },

  async 'refuses an activity that is unknown, expired, or the user’s own'(store, now) {
    const activity = await anActivity(store, now)
    assert.deepEqual(await store.claim(digest(), activity.owner, now), { refusal: 'ACTIVITY_UNKNOWN' })
    assert.deepEqual(await store.claim(activity.id, activity.owner, activity.expiresAt), { refusal: 'ACTIVITY_EXPIRED' })
    assert.deepEqual(await store.claim(activity.id, activity.owner, now), { refusal: 'OWN_ACTIVITY' })
    assert.ok(isOpened(await store.claim(activity.id, fresh('user'), activity.expiresAt - 1)), 'a refusal took the place of an opener')
  },

  async 'opens an activity for one user once, and for no other user'(store, now) {
    const activity = await anActivity(store, now)
    const user = fresh('user')
    assert.ok(isOpened(await store.claim(activity.id, user, now)))
    assert.deepEqual(await store.claim(activity.id, user, now), { refusal: 'ALREADY_OPENED' })
    assert.deepEqual(await store.claim(activity.id, fresh('user'), now), { refusal: 'ACTIVITY_FULL' })
  },

  async 'opens an activity of a group for each member once, until it is full'(store, now) {
    const activity = await anActivity(store, now, { openers: 3 })
    const members = times(3, () => fresh('member'))
    for (const member of members) {
      assert.ok(isOpened(await store.claim(activity.id, member, now)))
      assert.deepEqual(await store.claim(activity.id, member, now), { refusal: 'ALREADY_OPENED' })
    }
    assert.deepEqual(await store.claim(activity.id, fresh('member'), now), { refusal: 'ACTIVITY_FULL' })
  },

  async 'lets exactly one of many users at once open an activity for one'(store, now, concurrency) {
    const activity = await anActivity(store, now)
    const claims = await Promise.all(times(concurrency, () => store.claim(activity.id, fresh('user'), now)))
    assert.equal(openedOf(claims), 1)
    for (const claim of claims) assert.ok(isOpened(claim) || ('refusal' in claim && claim.refusal === 'ACTIVITY_FULL'))
  },

  async 'lets a member who tries many times at once open an activity of a group once'(store, now, concurrency) {
    const activity = await anActivity(store, now, { openers: 500 })
    const user = fresh('member')
    const claims = await Promise.all(times(concurrency, () => store.claim(activity.id, user, now)))
    assert.equal(openedOf(claims), 1)
    for (const claim of claims) assert.ok(isOpened(claim) || ('refusal' in claim && claim.refusal === 'ALREADY_OPENED'))
  },

  async 'lets as many of many members at once open an activity of a group as it has openers'(store, now, concurrency) {
    const openers = Math.ceil(concurrency / 10)
    const activity = await anActivity(store, now, { openers })
    const claims = await Promise.all(times(concurrency, () => store.claim(activity.id, fresh('member'), now)))
    assert.equal(openedOf(claims), openers)
  },

  async 'lets each of a crowd that tries again and again win once, as many as there are openers'(store, now, concurrency) {
    const openers = Math.ceil(concurrency / 20)
    const activity = await anActivity(store, now, { openers })
    const users = times(Math.ceil(concurrency / 4), () => fresh('member'))
    const tries = times(4, () => users).flat()
    const claims = await Promise.all(tries.map(async (user) => ({ user, claim: await store.claim(activity.id, user, now) })))
    const winners = claims.flatMap(({ user, claim }) => (isOpened(claim) ? [user] : []))
    assert.equal(winners.length, openers)
    assert.equal(new Set(winners).size, openers)
    for (const { user, claim } of claims) {
      if (!isOpened(claim)) assert.deepEqual(claim, { refusal: winners.includes(user) ? 'ALREADY_OPENED' : 'ACTIVITY_FULL' })
    }
  },

  async 'does not replace an activity, nor forget who opened it, when its id is saved again'(store, now) {
    const activity = await anActivity(store, now)
    const user = fresh('user')
    await store.claim(activity.id, user, now)
    await assert.rejects(async () => store.saveActivity({ ...activity, owner: fresh('owner'), openers: 9 }))
    assert.deepEqual(await store.claim(activity.id, user, now), { refusal: 'ALREADY_OPENED' })
    assert.deepEqual(await store.claim(activity.id, fresh('user'), now), { refusal: 'ACTIVITY_FULL' })
  },

  async 'knows who has opened what, until the activity expires'(store, now) {
    const activity = await anActivity(store, now, { subject: fresh('礼物: “a” ') })
    const [user, other] = [fresh('user'), fresh('user')]
    assert.equal(await store.hasOpened(user, activity.subject, now), false)
    await store.claim(activity.id, user, now)
    await store.claim(activity.id, other, now)
    assert.equal(await store.hasOpened(user, activity.subject, now), true)
    assert.equal(await store.hasOpened(user, activity.subject, activity.expiresAt - 1), true)
    assert.equal(await store.hasOpened(user, activity.subject, activity.expiresAt), false)
    assert.equal(await store.hasOpened(other, activity.subject, now), false)
    assert.equal(await store.hasOpened(user, fresh('subject'), now), false)
  },

  async 'knows the later expiry of two activities about one subject'(store, now) {
    const [later, sooner] = [now + 2 * HOUR, now + HOUR]
    const user = fresh('user')
    const long = await anActivity(store, now, { expiresAt: later })
    const short = await anActivity(store, now, { subject: long.subject, expiresAt: sooner })
    for (const { id } of [long, short]) assert.ok(isOpened(await store.claim(id, user, now)))
    assert.equal(await store.hasOpened(user, long.subject, later - 1), true)
    assert.equal(await store.hasOpened(user, long.subject, later), false)
  },

  async 'counts under each key from one, in each window anew'(store, now) {
    const key = fresh('key')
    const start = Math.floor(now / HOUR) * HOUR
    assert.equal(await store.count(key, HOUR, start), 1)
    assert.equal(await store.count(key, HOUR, start + HOUR - 1), 2)
    assert.equal(await store.count(fresh('key'), HOUR, start), 1)
    assert.equal(await store.count(key, HOUR, start + HOUR), 1)
  },

  async 'counts each of many events at once'(store, now) {
    const key = fresh('key')
    const counts = await Promise.all(times(100, () => store.count(key, HOUR, now)))
    assert.deepEqual(
      counts.sort((a, b) => a - b),
      times(100, (index) => index + 1)
    )
  }
}
