import { createMemoryStore, type EncryptedMessage, type Store } from '../src'
import { refuseAtSteps } from '../src/service/refuseAtSteps'
import { encrypt, newActivityId, newSessionKey, simulate } from './simulation'

/** A store that notes what it is asked, and what it is given to keep. */
function watched() {
  const store = createMemoryStore()
  const calls: string[] = []
  const kept: string[] = []
  const watch =
    <A extends unknown[], R>(name: string, operation: (...args: A) => R) =>
    (...args: A): R => {
      calls.push(name)
      kept.push(JSON.stringify(args))
      return operation(...args)
    }
  const names = Object.keys(store) as (keyof Store)[]
  return { store: Object.fromEntries(names.map((name) => [name, watch(name, store[name] as never)])) as unknown as Store, calls, kept }
}

test('every message that is refused costs the same calls of the store, in the same order', async () => {
  const { store, calls } = watched()
  const { messages, share, login, messageFor, reasons } = simulate({ store, limits: { verify: { max: 4, windowMs: 3_600_000 } } })
  const activityId = await share('ann', 2)
  const full = await share('ann', 1)
  const [ann, bob, cat] = [await login('ann'), await login('bob'), await login('cat')]
  await messages.verify(cat, messageFor('cat', activityId))
  await messages.verify(cat, messageFor('cat', full))
  const refused: [string, EncryptedMessage][] = [
    ['', messageFor('bob', activityId)],
    ['A'.repeat(43), messageFor('bob', activityId)],
    [ann, messageFor('ann', activityId)],
    [bob, { encryptedData: '', iv: '' }],
    [bob, encrypt(activityId, newSessionKey())],
    [bob, messageFor('bob', newActivityId())],
    [bob, messageFor('bob', full)],
    [bob, messageFor('bob', activityId)],
    [cat, messageFor('cat', activityId)]
  ]
  for (const [session, message] of refused) {
    calls.length = 0
    expect((await messages.verify(session, message)).ok).toBe(false)
    expect(calls).toEqual(['findSession', 'count', 'claim'])
  }
  expect(reasons()).toEqual([
    'SESSION_UNKNOWN',
    'SESSION_UNKNOWN',
    'OWN_ACTIVITY',
    'MALFORMED',
    'UNDECRYPTABLE',
    'ACTIVITY_UNKNOWN',
    'ACTIVITY_FULL',
    'LIMIT_REACHED',
    'ALREADY_OPENED'
  ])
})

test('the store is given neither tokens, session keys nor activity ids', async () => {
  const { store, kept } = watched()
  const { messages, share, login, messageFor, keyOf } = simulate({ store })
  const activityId = await share('ann')
  const session = await login('bob')
  expect((await messages.verify(session, messageFor('bob', activityId))).ok).toBe(true)
  await messages.hasOpened(session, 'gift-42')
  const key = Buffer.from(keyOf('bob'), 'base64')
  for (const secret of [activityId, session, key.toString('base64'), key.toString('base64url'), key.toString('hex')]) {
    expect(kept.join('\n')).not.toContain(secret)
  }
})

test('two logins with one session key keep nothing alike', async () => {
  const { store, kept } = watched()
  const { login } = simulate({ store })
  await login('bob')
  await login('bob')
  const [first, second] = kept.map((args) => JSON.parse(args)[0])
  expect(first.user).toBe(second.user)
  expect(first.id).not.toBe(second.id)
  expect(first.sealedKey).not.toBe(second.sealedKey)
})

describe('at steps of the clock', () => {
  /** A clock that goes on when the test says so. */
  function clock() {
    let now = 0
    const waiting: { until: number; resolve: () => void }[] = []
    return {
      wait: (ms: number) => new Promise<void>((resolve) => waiting.push({ until: now + ms, resolve })),
      waits: () => waiting.length,
      async advance(ms: number) {
        now += ms
        for (const entry of waiting) if (entry.until <= now) entry.resolve()
        // What follows from it, to its end.
        for (let turn = 0; turn < 10; turn++) await Promise.resolve()
      }
    }
  }
  const refusal = { ok: false, error: 'refused' } as const

  test('the first step begins before the work', async () => {
    const { wait, waits } = clock()
    let atStart = -1
    void refuseAtSteps(50, wait, async () => {
      atStart = waits()
      return refusal
    })
    expect(atStart).toBe(1)
  })

  test('a refusal that is ready waits for the step', async () => {
    const { wait, advance } = clock()
    let answered = false
    void refuseAtSteps(50, wait, async () => refusal).then(() => (answered = true))
    await advance(49)
    expect(answered).toBe(false)
    await advance(1)
    expect(answered).toBe(true)
  })

  test('a refusal that is late waits for the next step', async () => {
    const { wait, advance } = clock()
    let finish = () => {}
    let answered = false
    void refuseAtSteps(50, wait, async () => {
      await new Promise<void>((resolve) => (finish = resolve))
      return refusal
    }).then(() => (answered = true))
    await advance(50)
    await advance(10)
    finish()
    await advance(39)
    expect(answered).toBe(false)
    await advance(1)
    expect(answered).toBe(true)
  })

  test('a success does not wait', async () => {
    const { wait } = clock()
    expect(await refuseAtSteps(50, wait, async () => ({ ok: true, value: 42 }))).toEqual({ ok: true, value: 42 })
  })
})

test('the log of refusals names reasons and requests, and neither users nor secrets', async () => {
  const lines: string[] = []
  const spies = (['warn', 'error'] as const).map((level) =>
    jest.spyOn(console, level).mockImplementation((...line: unknown[]) => void lines.push(`${level} ${line.join(' ')}`))
  )
  const away = () => Promise.reject(new Error('connection lost'))
  const store = createMemoryStore()
  const { messages, login, messageFor, keyOf } = simulate({ store, onEvent: undefined })
  const session = await login('the-user-bob')
  const message = messageFor('the-user-bob', newActivityId())
  await messages.verify(session, message, { requestId: 'request-1' })
  store.claim = away
  await messages.verify(session, message, { requestId: 'request-2' })
  for (const spy of spies) spy.mockRestore()
  expect(lines).toEqual([
    'warn [private-message] verify refused: ACTIVITY_UNKNOWN (request request-1)',
    'error [private-message] verify failed: STORE_FAILED, connection lost (request request-2)'
  ])
  for (const secret of ['the-user-bob', session, keyOf('the-user-bob')]) expect(lines.join()).not.toContain(secret)
})
