import { createMemoryStore, type Store } from '../src'
import { simulate } from './simulation'

const HOUR = 3_600_000
const refused = { ok: false, error: 'refused' }

describe('when the store is away', () => {
  const operations: (keyof Store)[] = ['findSession', 'count', 'claim', 'saveSession', 'saveActivity', 'hasOpened']
  const ways: [string, () => Promise<never>][] = [
    ['rejects', () => Promise.reject(new Error('connection refused'))],
    [
      'throws',
      () => {
        throw new Error('closed')
      }
    ],
    ['hangs', () => new Promise<never>(() => {})]
  ]

  test.each(ways.flatMap(([way, fail]) => operations.map((operation) => [operation, way, fail] as const)))(
    'and %s %s: nothing is accepted, and it works again afterwards',
    async (operation, _, fail) => {
      const real = createMemoryStore()
      const store = { ...real }
      const { messages, share, login, messageFor, reasons, clock } = simulate({ store, storeTimeoutMs: 20, sessionMs: 24 * HOUR })
      const activityId = await share('ann')
      const [ann, bob] = [await login('ann'), await login('bob')]
      store[operation] = fail as never
      const isUsed = {
        verify: ['findSession', 'count', 'claim'],
        create: ['findSession', 'count', 'saveActivity'],
        login: ['saveSession'],
        hasOpened: ['findSession', 'hasOpened']
      }
      if (isUsed.verify.includes(operation)) expect(await messages.verify(bob, messageFor('bob', activityId))).toEqual(refused)
      if (isUsed.create.includes(operation))
        expect(await messages.create(ann, { subject: 'x' })).toEqual({ ok: false, error: 'unavailable' })
      if (isUsed.login.includes(operation)) expect(await messages.login('bob#1')).toEqual({ ok: false, error: 'unavailable' })
      if (isUsed.hasOpened.includes(operation)) expect(await messages.hasOpened(bob, 'gift-42')).toBe(false)
      expect(new Set(reasons())).toEqual(new Set(['STORE_FAILED']))
      Object.assign(store, real)
      clock.now += 2 * HOUR
      expect((await messages.verify(bob, messageFor('bob', activityId))).ok).toBe(true)
    }
  )
})
