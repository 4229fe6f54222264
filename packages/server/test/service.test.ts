import { encrypt, newActivityId, simulate } from './simulation'

const HOUR = 3_600_000
const refused = { ok: false, error: 'refused' }

test('a card for one is opened by the user it was sent to', async () => {
  const { messages, share, login, messageFor, events } = simulate()
  const activityId = await share('ann')
  const session = await login('bob')
  expect(await messages.hasOpened(session, 'gift-42')).toBe(false)
  expect(await messages.verify(session, messageFor('bob', activityId))).toEqual({
    ok: true,
    value: { user: 'bob', owner: 'ann', subject: 'gift-42' }
  })
  expect(await messages.hasOpened(session, 'gift-42')).toBe(true)
  expect(await messages.hasOpened(session, 'gift-43')).toBe(false)
  expect(events.map(({ type }) => type)).toEqual(['login', 'created', 'login', 'opened'])
})

describe('an opening is refused', () => {
  test('when the message is sent again', async () => {
    const { messages, share, login, messageFor, reasons } = simulate()
    const message = messageFor('bob', await share('ann', 10))
    const session = await login('bob')
    expect((await messages.verify(session, message)).ok).toBe(true)
    expect(await messages.verify(session, message)).toEqual(refused)
    expect(reasons()).toEqual(['ALREADY_OPENED'])
  })

  test('when another user sends the message', async () => {
    const { messages, share, login, messageFor, reasons } = simulate()
    const message = messageFor('bob', await share('ann'))
    expect(await messages.verify(await login('eve'), message)).toEqual(refused)
    expect(reasons()).toEqual(['UNDECRYPTABLE'])
  })

  test('when another user came first', async () => {
    const { messages, share, login, messageFor, reasons } = simulate()
    const activityId = await share('ann')
    expect((await messages.verify(await login('bob'), messageFor('bob', activityId))).ok).toBe(true)
    expect(await messages.verify(await login('eve'), messageFor('eve', activityId))).toEqual(refused)
    expect(reasons()).toEqual(['ACTIVITY_FULL'])
  })

  test('to the user who shared the card, who takes no place of a receiver', async () => {
    const { messages, share, login, messageFor, reasons } = simulate()
    const activityId = await share('ann')
    expect(await messages.verify(await login('ann'), messageFor('ann', activityId))).toEqual(refused)
    expect(reasons()).toEqual(['OWN_ACTIVITY'])
    expect((await messages.verify(await login('bob'), messageFor('bob', activityId))).ok).toBe(true)
  })

  test('when the activity is not one of ours', async () => {
    const { messages, login, messageFor, reasons } = simulate()
    expect(await messages.verify(await login('bob'), messageFor('bob', newActivityId()))).toEqual(refused)
    expect(reasons()).toEqual(['ACTIVITY_UNKNOWN'])
  })

  test('when only the first 16 characters of the id were changed by the iv', async () => {
    const { messages, share, login, keyOf, reasons } = simulate()
    const activityId = await share('ann')
    const { encryptedData, iv } = encrypt(activityId, keyOf('bob'))
    const changed = Buffer.from(iv, 'base64')
    changed[3]! ^= 1
    expect(await messages.verify(await login('bob'), { encryptedData, iv: changed.toString('base64') })).toEqual(refused)
    expect(['ACTIVITY_UNKNOWN', 'NO_ACTIVITY_ID']).toContain(reasons()[0])
  })

  test('when the activity has expired', async () => {
    const { messages, share, login, messageFor, reasons, clock } = simulate()
    const activityId = await share('ann')
    clock.now += 24 * HOUR
    expect(await messages.verify(await login('bob'), messageFor('bob', activityId))).toEqual(refused)
    // A store may have deleted it.
    expect(['ACTIVITY_EXPIRED', 'ACTIVITY_UNKNOWN']).toContain(reasons()[0])
  })

  test('when the session has expired', async () => {
    const { messages, share, login, messageFor, reasons, clock } = simulate({ sessionMs: HOUR })
    const activityId = await share('ann')
    const session = await login('bob')
    clock.now += HOUR
    expect(await messages.verify(session, messageFor('bob', activityId))).toEqual(refused)
    expect(reasons()).toEqual(['SESSION_UNKNOWN'])
  })

  test('when a newer login has replaced the session', async () => {
    const { messages, share, login, messageFor, reasons } = simulate()
    const activityId = await share('ann')
    const earlier = await login('bob')
    await login('bob')
    expect(await messages.verify(earlier, messageFor('bob', activityId))).toEqual(refused)
    expect(reasons()).toEqual(['SESSION_UNKNOWN'])
  })

  test('when the message was obtained before WeChat replaced the session key', async () => {
    const { messages, share, login, messageFor, reasons, replaceKey } = simulate()
    const message = messageFor('bob', await share('ann'))
    replaceKey('bob')
    expect(await messages.verify(await login('bob'), message)).toEqual(refused)
    expect(reasons()).toEqual(['UNDECRYPTABLE'])
  })

  test('without a session, also with a message under the key that stands in for one', async () => {
    const { messages, share, reasons } = simulate()
    const activityId = await share('ann')
    const message = encrypt(activityId, Buffer.alloc(16).toString('base64'))
    for (const session of ['', 'A'.repeat(43), undefined, null, 42, {}, []]) {
      expect(await messages.verify(session as string, message)).toEqual(refused)
    }
    expect(new Set(reasons())).toEqual(new Set(['SESSION_UNKNOWN']))
  })

  test('after too many attempts of a user, a new login notwithstanding, until the window ends', async () => {
    const { messages, share, login, messageFor, reasons, clock } = simulate({ limits: { verify: { max: 2, windowMs: HOUR } } })
    const activityId = await share('ann', 10)
    for (let attempt = 0; attempt < 2; attempt++) await messages.verify(await login('bob'), { encryptedData: '', iv: '' })
    expect(await messages.verify(await login('bob'), messageFor('bob', activityId))).toEqual(refused)
    expect(reasons()).toEqual(['MALFORMED', 'MALFORMED', 'LIMIT_REACHED'])
    expect((await messages.verify(await login('cat'), messageFor('cat', activityId))).ok).toBe(true)
    clock.now += HOUR
    expect((await messages.verify(await login('bob'), messageFor('bob', activityId))).ok).toBe(true)
  })

  test.each([undefined, null, 1, 'text', [], { encryptedData: 1, iv: {} }, { encryptedData: ['a'], iv: null }])(
    'for the message %j',
    async (message) => {
      const { messages, login, reasons } = simulate()
      expect(await messages.verify(await login('bob'), message as never)).toEqual(refused)
      expect(reasons()).toEqual(['MALFORMED'])
    }
  )
})

test('one of many users at once opens a card for one', async () => {
  const { messages, share, login, messageFor } = simulate()
  const activityId = await share('ann')
  const users = Array.from({ length: 100 }, (_, index) => `user${index}`)
  const sessions = await Promise.all(users.map((user) => login(user)))
  const outcomes = await Promise.all(users.map((user, index) => messages.verify(sessions[index]!, messageFor(user, activityId))))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
})

test('each member opens a card for a group once', async () => {
  const { messages, share, login, messageFor } = simulate()
  const activityId = await share('ann', 3)
  for (const [user, ok] of [
    ['bob', true],
    ['cat', true],
    ['bob', false],
    ['dan', true],
    ['eve', false]
  ] as const) {
    expect((await messages.verify(await login(user), messageFor(user, activityId))).ok).toBe(ok)
  }
})

test('activityMs decides in the place of WeChat’s expiry', async () => {
  const { messages, share, login, messageFor, clock } = simulate({ activityMs: 120 * 24 * HOUR })
  const activityId = await share('ann', 2)
  clock.now += 120 * 24 * HOUR - 1
  expect((await messages.verify(await login('bob'), messageFor('bob', activityId))).ok).toBe(true)
  clock.now += 1
  expect((await messages.verify(await login('cat'), messageFor('cat', activityId))).ok).toBe(false)
})

describe('an activity is not made', () => {
  test.each([
    ['no subject', { subject: '' }],
    ['a subject too long', { subject: 'x'.repeat(201) }],
    ['a control character', { subject: 'gift\u0000' }],
    ['half of a surrogate pair', { subject: 'gift\ud83c' }],
    ['no text', { subject: 42 }],
    ['no openers', { subject: 'gift', openers: 0 }],
    ['a broken number', { subject: 'gift', openers: 1.5 }],
    ['too many openers', { subject: 'gift', openers: 501 }],
    ['openers that are no number', { subject: 'gift', openers: '1' }]
  ])('for %s', async (_, activity) => {
    const { messages, login, reasons } = simulate()
    expect(await messages.create(await login('ann'), activity as never)).toEqual(refused)
    expect(reasons()).toEqual(['MALFORMED'])
  })

  test.each([
    ['says no', () => false],
    ['says something else than yes', () => 'yes' as never],
    [
      'throws',
      () => {
        throw new Error('away')
      }
    ],
    ['rejects', () => Promise.reject(new Error('away'))]
  ])('when authorize %s', async (_, authorize) => {
    const { messages, login, reasons } = simulate()
    expect(await messages.create(await login('ann'), { subject: 'gift', authorize })).toEqual(refused)
    expect(reasons()).toEqual(['NOT_AUTHORIZED'])
  })

  test('without a session, or past the limit', async () => {
    const { messages, login, reasons } = simulate({ limits: { create: { max: 1, windowMs: HOUR } } })
    expect(await messages.create('', { subject: 'gift' })).toEqual(refused)
    const session = await login('ann')
    expect((await messages.create(session, { subject: 'gift' })).ok).toBe(true)
    expect(await messages.create(session, { subject: 'gift' })).toEqual(refused)
    expect(reasons()).toEqual(['SESSION_UNKNOWN', 'LIMIT_REACHED'])
  })
})

test('a hook that throws decides nothing', async () => {
  const { messages, login, messageFor, share } = simulate({
    onEvent: () => {
      throw new Error('log is full')
    }
  })
  const activityId = await share('ann')
  const bob = await login('bob')
  expect((await messages.verify(bob, messageFor('bob', activityId))).ok).toBe(true)
  expect(await messages.verify(bob, messageFor('bob', activityId))).toEqual(refused)
})
