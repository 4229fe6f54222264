import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { appId, errorOf, secret, sessionKey, useWechatServer, type Answer, type Asked } from './wechatServer'

const remote = useWechatServer()

test('a login asks for the session of a code', async () => {
  expect(await remote.connect().codeToSession('the code&x=1')).toEqual({ openid: 'ann', sessionKey, unionid: 'union-ann' })
  expect(remote.asked).toEqual([
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
  expect(await remote.connect({ token: kind }).createActivityId({ openid: 'ann' })).toEqual({
    activityId: 'the-activity',
    expiresAt: 1_800_000_000_000
  })
  expect(remote.asked[0]).toEqual(call)
  expect(remote.asked[1]!.query).toEqual({ access_token: 'token-1', openid: 'ann' })
})

test('a session key is checked by its signature, and not sent', async () => {
  expect(await remote.connect().checkSession({ openid: 'ann', sessionKey })).toBe(true)
  const signature = createHmac('sha256', sessionKey).update('').digest('hex')
  expect(remote.asked[1]!.query).toEqual({ access_token: 'token-1', openid: 'ann', signature, sig_method: 'hmac_sha256' })
  remote.answers['/wxa/checksession'] = { errcode: 87009, errmsg: 'invalid signature' }
  expect(await remote.connect().checkSession({ openid: 'ann', sessionKey })).toBe(false)
  remote.answers['/wxa/checksession'] = { errcode: 40003, errmsg: 'invalid openid' }
  expect((await errorOf(remote.connect().checkSession({ openid: 'ann', sessionKey }))).code).toBe('INVALID_USER')
})

describe('while WeChat is busy', () => {
  test('it is asked again after pauses that grow and differ', async () => {
    const pauses: number[] = []
    remote.answers['/sns/jscode2session'] = () =>
      remote.asked.length < 4 ? { errcode: -1, errmsg: 'system error' } : { openid: 'ann', session_key: sessionKey }
    const api = remote.connect({ jitter: () => 0.5, wait: async (ms) => void pauses.push(ms) })
    expect((await api.codeToSession('code')).openid).toBe('ann')
    expect(pauses).toEqual([50, 100, 200])
  })

  test('it is given up after four tries', async () => {
    remote.answers['/sns/jscode2session'] = { errcode: -1, errmsg: 'system error' }
    expect((await errorOf(remote.connect().codeToSession('code'))).code).toBe('BUSY')
    expect(remote.asked).toHaveLength(4)
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
  remote.answers['/sns/jscode2session'] = { errcode, errmsg: 'some words, rid: 63e0625b-46a40fb2-16bcd8bd' }
  const error = await errorOf(remote.connect().codeToSession('code'))
  expect(error).toMatchObject({ name: 'WechatError', api: 'jscode2session', code, errcode, rid: '63e0625b-46a40fb2-16bcd8bd' })
  expect(error.message).toMatch(step)
  expect(error.message).toContain(String(errcode))
  expect(remote.asked).toHaveLength(1)
})

test('40001 of the token API is about the secret', async () => {
  remote.answers['/cgi-bin/stable_token'] = { errcode: 40001, errmsg: 'invalid appsecret' }
  expect((await errorOf(remote.connect().createActivityId({ openid: 'ann' }))).code).toBe('INVALID_CREDENTIALS')
})

test.each<[string, Answer]>([
  ['no JSON', '<html>502</html>'],
  ['no object', '"ok"'],
  ['no openid', { session_key: sessionKey }],
  ['no session key', { openid: 'ann' }],
  ['a session key of another length', { openid: 'ann', session_key: 'AAAA' }]
])('an answer with %s is not believed', async (_, answer) => {
  remote.answers['/sns/jscode2session'] = answer
  expect((await errorOf(remote.connect().codeToSession('code'))).code).toBe('UNEXPECTED_ANSWER')
})

test('a server that says nothing is given up after its time', async () => {
  remote.answers['/sns/jscode2session'] = () => undefined
  expect((await errorOf(remote.connect({ timeoutMs: 50 }).codeToSession('code'))).code).toBe('TIMEOUT')
})

test('a server that is not there', async () => {
  expect((await errorOf(remote.connect({ baseUrl: 'http://127.0.0.1:1' }).codeToSession('code'))).code).toBe('UNREACHABLE')
})

test('a server that sends elsewhere: the secret does not follow', async () => {
  const baseUrl = `http://127.0.0.1:${remote.port}`
  const elsewhere = createServer((_, response) => response.writeHead(302, { location: `${baseUrl}/sns/jscode2session` }).end()).listen(
    0,
    '127.0.0.1'
  )
  await once(elsewhere, 'listening')
  const { port } = elsewhere.address() as AddressInfo
  expect((await errorOf(remote.connect({ baseUrl: `http://127.0.0.1:${port}` }).codeToSession('code'))).code).toBe('UNREACHABLE')
  expect(remote.asked).toEqual([])
  elsewhere.close()
})

test.each(['', 'api.weixin.qq.com', 'ftp://host', 'https://host/?x=', 'https://'])('the base URL %j is refused at once', (baseUrl) => {
  expect(() => remote.connect({ baseUrl })).toThrow(/baseUrl/)
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
      for (const path of Object.keys(remote.answers)) {
        const before = remote.answers[path]!
        remote.answers[path] = answer
        const api = remote.connect({ token: kind, timeoutMs: 30 })
        await keepThrown(api.codeToSession('the-code'))
        await keepThrown(api.createActivityId({ openid: 'ann' }))
        await keepThrown(api.checkSession({ openid: 'ann', sessionKey }))
        remote.answers[path] = before
      }
    }
  }
  for (const fetch of [
    async () => {
      throw new TypeError(`Failed to parse ${secret}`, { cause: new Error(secret) })
    }
  ]) {
    await keepThrown(remote.connect({ fetch }).codeToSession('the-code'))
  }
  expect(thrown).not.toEqual([])
  const shown = [...thrown, remote.connect()].map(
    (error) => inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error) + String((error as Error).stack)
  )
  for (const text of shown) for (const hidden of secrets) expect(text).not.toContain(hidden)
})
