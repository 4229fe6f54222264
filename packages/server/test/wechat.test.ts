// WeChat's API as a real server that answers as its documentation says, over real HTTP.
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { createWechat, isWechatError, type WechatError, type WechatOptions } from '../src'
import { newSessionKey } from './simulation'

const appId = 'wx0123456789abcdef'
const secret = 'the-secret-of-the-app'
const sessionKey = newSessionKey()

interface Asked {
  method: string
  path: string
  query: Record<string, string>
  body?: Record<string, unknown>
}
type Said = object | string | undefined
type Answer = object | string | ((asked: Asked) => Said | Promise<Said>)

let server: Server
let asked: Asked[]
let answers: Record<string, Answer>
let tokens: number

const token = () => ({ access_token: `token-${++tokens}`, expires_in: 7200 })
const activity = { errcode: 0, errmsg: 'ok', activity_id: 'the-activity', expiration_time: 1_800_000_000 }

async function readBody(request: IncomingMessage) {
  let text = ''
  for await (const part of request) text += part
  return text ? JSON.parse(text) : undefined
}

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const url = new URL(request.url!, 'http://wechat')
    const call: Asked = {
      method: request.method!,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body: await readBody(request)
    }
    asked.push(call)
    const answer = answers[call.path]!
    const said = typeof answer === 'function' ? await answer(call) : answer
    // Says nothing, where there is nothing to say.
    if (said !== undefined) response.end(typeof said === 'string' ? said : JSON.stringify(said))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => {
  asked = []
  tokens = 0
  answers = {
    '/cgi-bin/token': token,
    '/cgi-bin/stable_token': token,
    '/sns/jscode2session': { openid: 'ann', session_key: sessionKey, unionid: 'union-ann' },
    '/cgi-bin/message/wxopen/activityid/create': activity,
    '/wxa/checksession': { errcode: 0, errmsg: 'ok' }
  }
})

const wechat = (options: Partial<WechatOptions> = {}) =>
  createWechat({
    appId,
    secret,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    wait: async () => {},
    ...options
  })

const errorOf = async (call: Promise<unknown>): Promise<WechatError> => {
  const error = await call.then(
    () => undefined,
    (thrown) => thrown
  )
  if (!isWechatError(error)) throw new Error(`no WechatError but ${inspect(error)}`)
  return error
}
const pathsAsked = () => asked.map(({ path }) => path.split('/').at(-1))

test('a login asks for the session of a code', async () => {
  expect(await wechat().codeToSession('the code&x=1')).toEqual({ openid: 'ann', sessionKey, unionid: 'union-ann' })
  expect(asked).toEqual([
    {
      method: 'GET',
      path: '/sns/jscode2session',
      query: { appid: appId, secret, js_code: 'the code&x=1', grant_type: 'authorization_code' },
      body: undefined
    }
  ])
})

test.each([
  ['stable', { method: 'POST', path: '/cgi-bin/stable_token', query: {}, body: { grant_type: 'client_credential', appid: appId, secret } }],
  ['plain', { method: 'GET', path: '/cgi-bin/token', query: { grant_type: 'client_credential', appid: appId, secret }, body: undefined }]
] as const)('an activity is made with a %s token, for its user', async (kind, call) => {
  expect(await wechat({ token: kind }).createActivityId({ openid: 'ann' })).toEqual({
    activityId: 'the-activity',
    expiresAt: 1_800_000_000_000
  })
  expect(asked[0]).toEqual(call)
  expect(asked[1]!.query).toEqual({ access_token: 'token-1', openid: 'ann' })
})

test('a session key is checked by its signature, and not sent', async () => {
  expect(await wechat().checkSession({ openid: 'ann', sessionKey })).toBe(true)
  const signature = createHmac('sha256', sessionKey).update('').digest('hex')
  expect(asked[1]!.query).toEqual({ access_token: 'token-1', openid: 'ann', signature, sig_method: 'hmac_sha256' })
  answers['/wxa/checksession'] = { errcode: 87009, errmsg: 'invalid signature' }
  expect(await wechat().checkSession({ openid: 'ann', sessionKey })).toBe(false)
  answers['/wxa/checksession'] = { errcode: 40003, errmsg: 'invalid openid' }
  expect((await errorOf(wechat().checkSession({ openid: 'ann', sessionKey }))).code).toBe('INVALID_USER')
})

describe('the token', () => {
  test('is kept until five minutes before its end', async () => {
    const clock = { now: 0 }
    const api = wechat({ now: () => clock.now })
    await api.createActivityId({ openid: 'ann' })
    clock.now = (7200 - 300) * 1000 - 1
    await api.createActivityId({ openid: 'ann' })
    clock.now += 1
    await api.createActivityId({ openid: 'ann' })
    expect(pathsAsked()).toEqual(['stable_token', 'create', 'create', 'stable_token', 'create'])
  })

  test('of a short rest of life is kept for half of it', async () => {
    answers['/cgi-bin/stable_token'] = () => ({ ...token(), expires_in: 100 })
    const clock = { now: 0 }
    const api = wechat({ now: () => clock.now })
    for (const now of [0, 49_999, 50_000]) {
      clock.now = now
      await api.createActivityId({ openid: 'ann' })
    }
    expect(pathsAsked()).toEqual(['stable_token', 'create', 'create', 'stable_token', 'create'])
  })

  test('is fetched once for all who wait', async () => {
    const api = wechat()
    await Promise.all(Array.from({ length: 50 }, () => api.createActivityId({ openid: 'ann' })))
    expect(pathsAsked().filter((path) => path === 'stable_token')).toHaveLength(1)
  })

  test.each([40001, 42001, 40014])('that WeChat refuses with %d is fetched anew once, for all who were refused', async (errcode) => {
    const api = wechat()
    await api.createActivityId({ openid: 'ann' })
    asked = []
    answers['/cgi-bin/message/wxopen/activityid/create'] = ({ query }) =>
      query.access_token === 'token-1' ? { errcode, errmsg: 'expired' } : activity
    const made = await Promise.all(Array.from({ length: 50 }, () => api.createActivityId({ openid: 'ann' })))
    expect(made).toHaveLength(50)
    expect(pathsAsked().filter((path) => path === 'stable_token')).toHaveLength(1)
  })

  test('that is fresh is not dropped by a call that was refused the earlier one', async () => {
    const api = wechat()
    await api.createActivityId({ openid: 'ann' })
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    answers['/cgi-bin/message/wxopen/activityid/create'] = async ({ query }) => {
      if (query.access_token !== 'token-1') return activity
      if (query.openid === 'late') await held
      return { errcode: 42001, errmsg: 'expired' }
    }
    const late = api.createActivityId({ openid: 'late' })
    await api.createActivityId({ openid: 'ann' })
    release()
    await late
    expect(tokens).toBe(2)
  })

  test('that is refused when fresh, too, is an error after one more try', async () => {
    answers['/cgi-bin/message/wxopen/activityid/create'] = { errcode: 40001, errmsg: 'invalid credential' }
    expect((await errorOf(wechat().createActivityId({ openid: 'ann' }))).code).toBe('INVALID_TOKEN')
    expect(pathsAsked()).toEqual(['stable_token', 'create', 'stable_token', 'create'])
  })

  test('that could not be fetched is an error for all who wait, and is fetched again for the next', async () => {
    const api = wechat()
    answers['/cgi-bin/stable_token'] = { errcode: 40125, errmsg: 'invalid appsecret' }
    const errors = await Promise.all(Array.from({ length: 5 }, () => errorOf(api.createActivityId({ openid: 'ann' }))))
    expect(errors.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => 'INVALID_CREDENTIALS'))
    expect(pathsAsked()).toEqual(['stable_token'])
    answers['/cgi-bin/stable_token'] = token
    expect((await api.createActivityId({ openid: 'ann' })).activityId).toBe('the-activity')
  })

  test.each([
    {},
    { access_token: '', expires_in: 7200 },
    { access_token: 'x' },
    { access_token: 'x', expires_in: 0 },
    { access_token: 1, expires_in: 9 }
  ])('is not taken from %j', async (answer) => {
    answers['/cgi-bin/stable_token'] = answer
    const error = await errorOf(wechat().createActivityId({ openid: 'ann' }))
    expect([error.api, error.code]).toEqual(['stable_token', 'UNEXPECTED_ANSWER'])
  })
})

describe('while WeChat is busy', () => {
  test('it is asked again after pauses that grow and differ', async () => {
    const pauses: number[] = []
    answers['/sns/jscode2session'] = () =>
      asked.length < 4 ? { errcode: -1, errmsg: 'system error' } : { openid: 'ann', session_key: sessionKey }
    const api = wechat({ jitter: () => 0.5, wait: async (ms) => void pauses.push(ms) })
    expect((await api.codeToSession('code')).openid).toBe('ann')
    expect(pauses).toEqual([50, 100, 200])
  })

  test('it is given up after four tries', async () => {
    answers['/sns/jscode2session'] = { errcode: -1, errmsg: 'system error' }
    expect((await errorOf(wechat().codeToSession('code'))).code).toBe('BUSY')
    expect(asked).toHaveLength(4)
  })
})

test.each([
  [40029, 'INVALID_CODE', /Taro\.login\(\)/],
  [40163, 'INVALID_CODE', /Taro\.login\(\)/],
  [40226, 'USER_BLOCKED', /blocks/],
  [45011, 'RATE_LIMITED', /try again later/],
  [45009, 'RATE_LIMITED', /try again later/],
  [40013, 'INVALID_CREDENTIALS', /mp\.weixin\.qq\.com/],
  [40125, 'INVALID_CREDENTIALS', /mp\.weixin\.qq\.com/],
  [40164, 'IP_NOT_ALLOWED', /add it/],
  [40243, 'FROZEN', /frozen/],
  [48001, 'NOT_PERMITTED', /permissions/],
  [99999, 'UNKNOWN', /look its number up/]
])('errcode %d is %s and says what to do', async (errcode, code, step) => {
  answers['/sns/jscode2session'] = { errcode, errmsg: 'some words, rid: 63e0625b-46a40fb2-16bcd8bd' }
  const error = await errorOf(wechat().codeToSession('code'))
  expect(error).toMatchObject({ name: 'WechatError', api: 'jscode2session', code, errcode, rid: '63e0625b-46a40fb2-16bcd8bd' })
  expect(error.message).toMatch(step)
  expect(error.message).toContain(String(errcode))
  expect(asked).toHaveLength(1)
})

test('40001 of the token API is about the secret', async () => {
  answers['/cgi-bin/stable_token'] = { errcode: 40001, errmsg: 'invalid appsecret' }
  expect((await errorOf(wechat().createActivityId({ openid: 'ann' }))).code).toBe('INVALID_CREDENTIALS')
})

test.each<[string, Answer]>([
  ['no JSON', '<html>502</html>'],
  ['no object', '"ok"'],
  ['no openid', { session_key: sessionKey }],
  ['no session key', { openid: 'ann' }],
  ['a session key of another length', { openid: 'ann', session_key: 'AAAA' }]
])('an answer with %s is not believed', async (_, answer) => {
  answers['/sns/jscode2session'] = answer
  expect((await errorOf(wechat().codeToSession('code'))).code).toBe('UNEXPECTED_ANSWER')
})

test('a server that says nothing is given up after its time', async () => {
  answers['/sns/jscode2session'] = () => undefined
  expect((await errorOf(wechat({ timeoutMs: 50 }).codeToSession('code'))).code).toBe('TIMEOUT')
})

test('a server that is not there', async () => {
  expect((await errorOf(wechat({ baseUrl: 'http://127.0.0.1:1' }).codeToSession('code'))).code).toBe('UNREACHABLE')
})

test('a server that sends elsewhere: the secret does not follow', async () => {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const elsewhere = createServer((_, response) => response.writeHead(302, { location: `${baseUrl}/sns/jscode2session` }).end()).listen(
    0,
    '127.0.0.1'
  )
  await once(elsewhere, 'listening')
  const { port } = elsewhere.address() as AddressInfo
  expect((await errorOf(wechat({ baseUrl: `http://127.0.0.1:${port}` }).codeToSession('code'))).code).toBe('UNREACHABLE')
  expect(asked).toEqual([])
  elsewhere.close()
})

test.each(['', 'api.weixin.qq.com', 'ftp://host', 'https://host/?x=', 'https://'])('the base URL %j is refused at once', (baseUrl) => {
  expect(() => wechat({ baseUrl })).toThrow(/baseUrl/)
})

test('neither a secret, a token, a code nor a session key is in anything that is thrown, nor in the client itself', async () => {
  const secrets = [secret, encodeURIComponent(secret), 'token-1', 'token-2', sessionKey, 'the-code']
  const echo =
    (errcode: number) =>
    ({ query, body }: Asked) => ({ errcode, errmsg: JSON.stringify({ ...query, ...body }), ...query, ...body, session_key: sessionKey })
  const thrown: unknown[] = []
  const failing: Answer[] = [
    echo(40029),
    echo(40001),
    echo(-1),
    echo(12345),
    ({ query, body }) => `${JSON.stringify({ ...query, ...body, session_key: sessionKey })}<`,
    ({ query }) => ({ ...query, session_key: sessionKey }),
    () => undefined
  ]
  const keepThrown = (call: Promise<unknown>) => call.catch((error) => thrown.push(error))
  for (const answer of failing) {
    for (const kind of ['stable', 'plain'] as const) {
      for (const path of Object.keys(answers)) {
        const before = answers[path]!
        answers[path] = answer
        const api = wechat({ token: kind, timeoutMs: 30 })
        await keepThrown(api.codeToSession('the-code'))
        await keepThrown(api.createActivityId({ openid: 'ann' }))
        await keepThrown(api.checkSession({ openid: 'ann', sessionKey }))
        answers[path] = before
      }
    }
  }
  for (const fetch of [
    async () => {
      throw new TypeError(`Failed to parse ${secret}`, { cause: new Error(secret) })
    }
  ]) {
    await keepThrown(wechat({ fetch }).codeToSession('the-code'))
  }
  expect(thrown.length).toBeGreaterThan(50)
  const shown = [...thrown, wechat()].map(
    (error) => inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error) + String((error as Error).stack)
  )
  for (const text of shown) for (const hidden of secrets) expect(text).not.toContain(hidden)
})
