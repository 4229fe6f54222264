import { createMemoryStore } from '../src'
import { storeConformance } from '../src/testing'

describe('a memory store', () => {
  test.each(storeConformance(createMemoryStore()).map(({ name, run }) => [name, run] as const))('%s', (_, run) => run())
})

describe('in production', () => {
  const { NODE_ENV } = process.env
  afterEach(() => {
    process.env.NODE_ENV = NODE_ENV
  })

  test.each([
    ['production', 1],
    ['development', 0],
    ['test', 0]
  ])('under NODE_ENV %s it warns %d times', (environment, warnings) => {
    process.env.NODE_ENV = environment
    const warned: string[] = []
    createMemoryStore({ warn: (text) => warned.push(text) })
    expect(warned).toHaveLength(warnings)
    for (const text of warned) expect(text).toMatch(/restart.*createPostgresStore or createRedisStore/)
  })
})

test('what is past its time is deleted, and nothing else', async () => {
  const store = createMemoryStore()
  const saved = (id: string, expiresAt: number) => ({ id, owner: 'owner', subject: id, openers: 1, expiresAt })
  await store.saveActivity(saved('old', 1_000))
  await store.saveActivity(saved('new', 10_000_000))
  await store.saveSession({ id: 'old', user: 'a', sealedKey: '', expiresAt: 1_000 })
  await store.saveSession({ id: 'new', user: 'b', sealedKey: '', expiresAt: 10_000_000 })
  await store.claim('old', 'user', 0)
  await store.claim('new', 'user', 0)
  await store.count('key', 1_000, 120_000)
  // Deleted, and not only expired: with the clock put back they would otherwise be found.
  expect(await store.claim('old', 'user', 0)).toEqual({ refusal: 'ACTIVITY_UNKNOWN' })
  expect(await store.claim('new', 'user', 0)).toEqual({ refusal: 'ALREADY_OPENED' })
  expect(await store.findSession('old', 0)).toBeUndefined()
  expect(await store.findSession('new', 0)).toBeDefined()
  expect(await store.hasOpened('user', 'old', 0)).toBe(false)
  expect(await store.hasOpened('user', 'new', 0)).toBe(true)
})
