import { createHandler } from '../src'
import { simulate } from './simulation'

interface Sent {
  method?: string
  body?: unknown
  session?: string
  type?: string
  headers?: Record<string, string>
}

const requestTo = (path: string, { method = 'POST', body, session, type = 'application/json', headers }: Sent = {}) =>
  new Request(`https://app.example${path}`, {
    method,
    headers: { ...headers, 'content-type': type, ...(session && { authorization: `Bearer ${session}` }) },
    body: typeof body === 'string' || body === undefined || body instanceof ReadableStream ? body : JSON.stringify(body),
    ...(body instanceof ReadableStream && { duplex: 'half' })
  } as RequestInit)

test('the three routes, under any prefix', async () => {
  const { handler, messageFor } = simulate()
  const post = async (path: string, sent: Sent) => {
    const response = await handler(requestTo(path, sent))
    return { status: response.status, body: await response.json() }
  }
  const ann = await post('/login', { body: { code: 'ann' } })
  expect(ann).toEqual({ status: 200, body: { session: expect.stringMatching(/^[\w-]{43}$/), expiresAt: expect.any(Number) } })
  const created = await post('/api/v1/activity?x=/verify', { session: ann.body.session, body: { subject: 'gift-42', openers: 2 } })
  expect(created).toEqual({ status: 200, body: { activityId: expect.any(String), expiresAt: expect.any(Number) } })
  const bob = await post('/a/b/c/login', { body: { code: 'bob' } })
  const message = messageFor('bob', created.body.activityId)
  expect(await post('/m/verify', { session: bob.body.session, body: message })).toEqual({ status: 200, body: { subject: 'gift-42' } })
})

describe('what is wrong with the request and not with the message', () => {
  const { handler } = simulate()
  test.each<[string, number, string, Sent]>([
    ['an unknown route', 404, '/unknown', {}],
    ['a route by its prototype', 404, '/constructor', {}],
    ['no route', 404, '/', {}],
    ['another method', 405, '/login', { method: 'GET', body: undefined }],
    ['a preflight', 405, '/verify', { method: 'OPTIONS', body: undefined }],
    ['no JSON', 415, '/verify', { type: 'text/plain', body: '{}' }],
    ['a type that begins like JSON', 415, '/verify', { type: 'application/jsonp', body: '{}' }],
    ['a long body', 413, '/verify', { body: JSON.stringify({ iv: 'a'.repeat(4096) }) }]
  ])('%s: %d', async (_, status, path, sent) => {
    const response = await handler(requestTo(path, sent))
    expect(response.status).toBe(status)
    expect(Object.keys(await response.json())).toEqual(['error'])
    expect(response.headers.get('allow')).toBe(status === 405 ? 'POST' : null)
  })

  test('a long body without a length: not read to its end', async () => {
    let chunks = 0
    const endless = new ReadableStream({ pull: (controller) => (chunks++, controller.enqueue(new Uint8Array(1000))) })
    expect((await handler(requestTo('/verify', { body: endless }))).status).toBe(413)
    expect(chunks).toBeLessThan(10)
  })

  test('a content type with parameters is JSON', async () => {
    expect((await handler(requestTo('/login', { type: 'Application/JSON; charset=utf-8', body: { code: 'ann' } }))).status).toBe(200)
  })

  test('a body that breaks off', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) })
    expect((await handler(requestTo('/verify', { body: broken }))).status).toBe(403)
  })
})

test('every response has the headers of an API that is no page, and an id of its own', async () => {
  const { handler, events } = simulate()
  const responses = await Promise.all([
    handler(requestTo('/login', { body: { code: 'ann' } })),
    handler(requestTo('/verify', { body: {} })),
    handler(requestTo('/nowhere'))
  ])
  for (const { headers } of responses) {
    expect(Object.fromEntries(headers)).toEqual({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/)
    })
  }
  const ids = responses.map(({ headers }) => headers.get('x-request-id'))
  expect(new Set(ids).size).toBe(3)
  expect(events.map(({ requestId }) => requestId).sort()).toEqual(ids.slice(0, 2).sort())
})

test('nothing of a request comes back', async () => {
  const { handler, login } = simulate()
  const mark = 'reflect-me'
  const session = await login('ann')
  const statuses = new Set<number>()
  for (const path of [`/${mark}`, '/login', '/activity', '/verify', `/verify?${mark}`]) {
    const body = { code: { [mark]: mark }, subject: [mark], encryptedData: mark, iv: mark, [mark]: mark }
    for (const sent of [{ body }, { body: mark }, { session, body }, { session: mark, body }, { type: mark, body }]) {
      const response = await handler(requestTo(path, { ...sent, headers: { 'x-request-id': mark } }))
      statuses.add(response.status)
      expect(JSON.stringify([await response.text(), ...response.headers])).not.toContain(mark)
    }
  }
  expect([...statuses].sort()).toEqual([403, 404, 415])
})

describe('when WeChat or the store is away', () => {
  const away = () => Promise.reject(new Error('away'))

  test('a login and an activity are unavailable', async () => {
    const { messages, login, handler } = simulate({ wechat: { appId: 'wx', codeToSession: away, createActivityId: away } })
    const response = await handler(requestTo('/login', { body: { code: 'ann' } }))
    expect([response.status, await response.json()]).toEqual([503, { error: 'unavailable' }])
    expect(response.headers.get('retry-after')).toBe('5')
    await expect(login('ann')).rejects.toThrow('unavailable')
    expect(await messages.create('', { subject: 'x' })).toEqual({ ok: false, error: 'refused' })
  })

  test('a message is refused, as any other', async () => {
    const store = { findSession: away, count: away, claim: away, saveSession: away, saveActivity: away, hasOpened: away }
    const response = await simulate({ store }).handler(requestTo('/verify', { body: {} }))
    expect([response.status, await response.json()]).toEqual([403, { error: 'refused' }])
  })
})

test('logins are limited by address, where it is known', async () => {
  const { handler, reasons } = simulate({ limits: { login: { max: 2, windowMs: 60_000 } } })
  const login = async (address?: string) => (await handler(requestTo('/login', { body: { code: 'ann' } }), { address })).status
  expect([await login('192.0.2.1'), await login('192.0.2.1'), await login('192.0.2.1')]).toEqual([200, 200, 403])
  expect(await login('192.0.2.2')).toBe(200)
  expect([await login(), await login(), await login()]).toEqual([200, 200, 200])
  expect(reasons()).toEqual(['LIMIT_REACHED'])
})

test('an activity is made for what authorize allows, asked with the user of the session', async () => {
  const { messages, login } = simulate()
  const asked: unknown[] = []
  const handler = createHandler(messages, { authorize: (request) => asked.push(request) === 1 })
  const session = await login('ann')
  const create = async () => (await handler(requestTo('/activity', { session, body: { subject: 'gift-42', user: 'eve' } }))).status
  expect([await create(), await create()]).toEqual([200, 403])
  expect(asked[0]).toEqual({ user: 'ann', subject: 'gift-42', openers: 1 })
})
