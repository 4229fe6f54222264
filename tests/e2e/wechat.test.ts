// The stand-in for WeChat itself: what the tests of the whole flow rest on.
import { createDecipheriv } from 'node:crypto'
import {
  altered,
  DAY,
  HOUR,
  loginElsewhere,
  MINUTE,
  openWechat,
  SECOND,
  type OpenWechat,
  type Phone,
  type WxOption
} from '../../e2e/wechat'
import { applyData, pathTo, textOf, type ScreenNode } from '../../e2e/wechat/screen'
import { encrypt, signatureOf, type Encrypted } from '../../e2e/wechat/sessions'

let wechat: OpenWechat
beforeEach(async () => {
  wechat = await openWechat()
})
afterEach(() => wechat.close())

/** The fields of the answers that are read here; each answer has some. */
type Json = Record<'access_token' | 'errmsg' | 'openid' | 'session_key' | 'activity_id' | 'code', string> &
  Record<'expires_in' | 'errcode', number> & { encryptedData: string; iv: string }
const get = async (path: string, query: Record<string, string> = {}): Promise<Json> =>
  (await fetch(`${wechat.api.url}${path}?${new URLSearchParams(query).toString()}`)).json() as Promise<Json>
const post = async (path: string, body: object): Promise<Json> =>
  (await fetch(`${wechat.api.url}${path}`, { method: 'POST', body: JSON.stringify(body) })).json() as Promise<Json>

const credentials = () => ({ appid: wechat.app.appId, secret: wechat.app.secret })
const plainToken = () => get('/cgi-bin/token', { grant_type: 'client_credential', ...credentials() })
const stableToken = (force_refresh?: boolean) =>
  post('/cgi-bin/stable_token', { grant_type: 'client_credential', ...credentials(), force_refresh })
const create = (access_token: string, more: Record<string, string> = {}) =>
  get('/cgi-bin/message/wxopen/activityid/create', { access_token, ...more })
const exchange = (js_code: string) => get('/sns/jscode2session', { ...credentials(), js_code, grant_type: 'authorization_code' })

/** Calls an API of `wx`, with all callbacks. */
function call(wx: Record<string, unknown>, api: string, option: object = {}) {
  const callbacks: string[] = []
  return new Promise<Json & { callbacks: string[] }>((resolve) => {
    const note = (name: string) => (answer: object) =>
      void (callbacks.push(name), name === 'complete' && resolve({ ...answer, callbacks } as never))
    const api_ = wx[api] as (option: WxOption) => void
    api_({ ...option, success: note('success'), fail: note('fail'), complete: note('complete') })
  })
}

/** What an encrypted message says under a key: nothing, where the padding is wrong. */
function decrypt({ encryptedData, iv }: Encrypted, sessionKey: string): string | undefined {
  const decipher = createDecipheriv('aes-128-cbc', Buffer.from(sessionKey, 'base64'), Buffer.from(iv, 'base64'))
  try {
    return decipher.update(encryptedData, 'base64', 'utf8') + decipher.final('utf8')
  } catch {
    return undefined
  }
}

describe('access tokens', () => {
  test('of the plain kind are new at each fetch, and the one before lives five minutes more', async () => {
    const [first, second] = [await plainToken(), await plainToken()]
    expect(first).toEqual({ access_token: expect.any(String), expires_in: 7200 })
    expect(second.access_token).not.toBe(first.access_token)
    expect((await create(first.access_token)).errcode).toBe(0)
    wechat.clock.advance(5 * MINUTE)
    expect(await create(first.access_token)).toMatchObject({ errcode: 40001 })
    expect((await create(second.access_token)).errcode).toBe(0)
  })

  test('of the stable kind stay the same until five minutes before their end, and both work then', async () => {
    const first = await stableToken()
    wechat.clock.advance(HOUR)
    expect(await stableToken()).toEqual({ access_token: first.access_token, expires_in: expect.closeTo(3600, -1) })
    wechat.clock.advance(HOUR - 4 * MINUTE)
    const second = await stableToken()
    expect(second.access_token).not.toBe(first.access_token)
    for (const { access_token } of [first, second]) expect((await create(access_token)).errcode).toBe(0)
  })

  test('that are refreshed by force end at once; not twice in half a minute, nor 21 times a day', async () => {
    const first = await stableToken()
    const second = await stableToken(true)
    expect(await create(first.access_token)).toMatchObject({ errcode: 40001 })
    expect((await create(second.access_token)).errcode).toBe(0)
    expect(await stableToken(true)).toMatchObject({ errcode: 45011 })
    for (let forced = 3; forced <= 20; forced++) {
      wechat.clock.advance(30 * SECOND)
      expect(await stableToken(true)).toMatchObject({ expires_in: 7200 })
    }
    wechat.clock.advance(30 * SECOND)
    expect(await stableToken(true)).toMatchObject({ errcode: 45009 })
  })

  test('of the two kinds know nothing of each other', async () => {
    const stable = await stableToken()
    await plainToken()
    wechat.clock.advance(10 * MINUTE)
    expect((await create(stable.access_token)).errcode).toBe(0)
  })

  test('are expired (42001) after two hours, unknown (40001) when made up, and missing (41001)', async () => {
    const { access_token } = await plainToken()
    wechat.clock.advance(2 * HOUR)
    expect(await create(access_token)).toMatchObject({ errcode: 42001, errmsg: expect.stringMatching(/^access_token expired rid: /) })
    expect(await create('made-up')).toMatchObject({ errcode: 40001 })
    expect(await get('/cgi-bin/message/wxopen/activityid/create')).toMatchObject({ errcode: 41001 })
  })

  test.each([
    [{ appid: '' }, 41002],
    [{ secret: '' }, 41004],
    [{ grant_type: 'password' }, 40002],
    [{ appid: 'wx0' }, 40013],
    [{ secret: 'wrong' }, 40125]
  ])('are refused for %j with %i, with HTTP status 200', async (wrong, errcode) => {
    const query = { grant_type: 'client_credential', ...credentials(), ...wrong }
    expect(await get('/cgi-bin/token', query)).toMatchObject({ errcode })
    expect(await post('/cgi-bin/stable_token', query)).toMatchObject({ errcode })
  })

  test('are refused to the wrong method and to a body that is no JSON', async () => {
    expect(await post('/cgi-bin/token', {})).toMatchObject({ errcode: 43001 })
    expect(await get('/cgi-bin/stable_token')).toMatchObject({ errcode: 43002 })
    const answer = await fetch(`${wechat.api.url}/cgi-bin/stable_token`, { method: 'POST', body: '{' })
    expect([answer.status, await answer.json()]).toMatchObject([200, { errcode: 47001 }])
  })
})

describe('logins', () => {
  test('give a code that works once, for five minutes', async () => {
    const { openid, start } = wechat.createPhone()
    const wx = start()
    const { code } = await call(wx, 'login')
    expect(await exchange(code)).toEqual({ openid, session_key: expect.stringMatching(/^[\w+/]{22}==$/) })
    expect(await exchange(code)).toMatchObject({ errcode: 40163 })
    const late = (await call(wx, 'login')).code
    wechat.clock.advance(5 * MINUTE)
    expect(await exchange(late)).toMatchObject({ errcode: 40029 })
    expect(await exchange('made-up')).toMatchObject({ errcode: 40029 })
  })

  test('are answered as text/plain, as WeChat does it', async () => {
    expect((await fetch(`${wechat.api.url}/sns/jscode2session`)).headers.get('content-type')).toBe('text/plain')
  })

  test('are limited to 100 in a minute for each user, and refused to a blocked one', async () => {
    const [phone, other] = [wechat.createPhone(), wechat.createPhone()]
    const logIn = (phone: Phone) => exchange(loginElsewhere(wechat, phone))
    for (let count = 0; count < 100; count++) await logIn(phone)
    expect(await logIn(phone)).toMatchObject({ errcode: 45011 })
    expect(await logIn(other)).toMatchObject({ openid: other.openid })
    wechat.clock.advance(MINUTE)
    expect(await logIn(phone)).toMatchObject({ openid: phone.openid })
    wechat.sessions.block(phone.openid)
    expect(await logIn(phone)).toMatchObject({ errcode: 40226 })
  })

  test('replace the session key, which checksession sees by its signature', async () => {
    const phone = wechat.createPhone()
    const { session_key } = await exchange(loginElsewhere(wechat, phone))
    const { access_token } = await stableToken()
    const check = (more: object = {}) =>
      get('/wxa/checksession', {
        access_token,
        openid: phone.openid,
        signature: signatureOf(session_key),
        sig_method: 'hmac_sha256',
        ...more
      })
    expect(await check()).toEqual({ errcode: 0, errmsg: 'ok' })
    expect(await check({ sig_method: 'md5' })).toMatchObject({ errcode: 87008 })
    expect(await check({ openid: 'nobody' })).toMatchObject({ errcode: 40003 })
    loginElsewhere(wechat, phone)
    expect(await check()).toMatchObject({ errcode: 87009 })
    wechat.sessions.expire(phone.openid)
    expect(await check()).toMatchObject({ errcode: 87007 })
  })

  // The sample of https://developers.weixin.qq.com/minigame/en/dev/tutorial/open-ability/http-signature.html
  test('are signed as in WeChat’s own sample', () => {
    expect(signatureOf('o0q0otL8aEzpcZL/FT9WsQ==', '{"foo":"bar"}')).toBe(
      '654571f79995b2ce1e149e53c0a33dc39c0a74090db514261454e8dbe432aa0b'
    )
  })
})

describe('faults', () => {
  test('happen to the next calls of a path, one each', async () => {
    wechat.api.fail(['-1', 'html', 'reset'], '/cgi-bin/token')
    expect(await plainToken()).toMatchObject({ errcode: -1, errmsg: expect.stringContaining('system error') })
    await expect(plainToken()).rejects.toThrow(/JSON/)
    await expect(plainToken()).rejects.toThrow('fetch failed')
    expect(await plainToken()).toMatchObject({ expires_in: 7200 })
    const answers = wechat.trace.steps.filter(({ isAnswer }) => isAnswer)
    expect(answers.map(({ text }) => text)).toEqual(['errcode -1', 'html', 'reset', 'access_token, expires_in'])
  })

  test('may be silence', async () => {
    wechat.api.fail(['silence'])
    const signal = AbortSignal.timeout(100)
    await expect(fetch(`${wechat.api.url}/cgi-bin/token`, { signal })).rejects.toThrow('timeout')
  })
})

describe('a private message', () => {
  let sender: Phone
  let receiver: Phone
  let stranger: Phone

  beforeEach(() => {
    ;[sender, receiver, stranger] = [wechat.createPhone(), wechat.createPhone(), wechat.createPhone()]
  })

  /** Declares a private message of the sender's, and sends it to a chat. */
  async function share(members: Phone[], { menu = {}, phone = sender, owner = sender } = {}) {
    const { access_token } = await stableToken()
    const { activity_id } = await create(access_token, { openid: owner.openid })
    const wx = phone.start()
    await call(wx, 'updateShareMenu', { withShareTicket: true, isPrivateMessage: true, activityId: activity_id, ...menu })
    const kind = members.length > 1 ? 'group' : 'single'
    const chat = wechat.createChat(
      kind,
      [phone, ...members].map(({ openid }) => openid)
    )
    return { card: phone.send(chat, { title: 'A gift', path: '/pages/gift/index?id=42' }), activityId: activity_id, chat }
  }

  const verify = async (phone: Phone, wx: Record<string, unknown>) =>
    call(wx, 'authPrivateMessage', { shareTicket: phone.enter.shareTicket })

  test('brings its receiver a ticket, and the bare activity id under the receiver’s own session key', async () => {
    const { card, activityId } = await share([receiver])
    const wx = receiver.start(card)
    expect(receiver.enter).toEqual({ path: 'pages/gift/index', query: { id: '42' }, scene: 1044, shareTicket: expect.any(String) })
    expect(activityId).toHaveLength(85)
    const { session_key } = await exchange((await call(wx, 'login')).code)
    const result = await verify(receiver, wx)
    expect(result).toMatchObject({ errMsg: 'authPrivateMessage:ok', valid: true, callbacks: ['success', 'complete'] })
    expect(decrypt(result, session_key)).toBe(activityId)
  })

  test('is encrypted with the session key of the last login: what was obtained before it no longer decrypts', async () => {
    const { card, activityId } = await share([receiver])
    const wx = receiver.start(card)
    const first = await exchange((await call(wx, 'login')).code)
    const result = await verify(receiver, wx)
    const second = await exchange(loginElsewhere(wechat, receiver))
    expect(decrypt(result, second.session_key)).not.toBe(activityId)
    expect(decrypt(result, first.session_key)).toBe(activityId)
    expect(decrypt(await verify(receiver, wx), second.session_key)).toBe(activityId)
  })

  test('is not for who is not in the chat, has another user’s ticket, or has not logged in', async () => {
    const { card } = await share([receiver])
    expect(await verify(receiver, receiver.start(card))).toMatchObject({ errMsg: 'authPrivateMessage:fail not logged in' })
    const wx = stranger.start(card)
    await call(wx, 'login')
    expect(await verify(stranger, wx)).toMatchObject({ valid: false, encryptedData: '' })
    expect(await verify(receiver, wx)).toMatchObject({
      errMsg: 'authPrivateMessage:fail invalid shareTicket',
      callbacks: ['fail', 'complete']
    })
  })

  test('of a group is for who is in it when it is opened', async () => {
    const { card, chat } = await share([receiver, wechat.createPhone()])
    const wx = stranger.start(card)
    await call(wx, 'login')
    expect(await verify(stranger, wx)).toMatchObject({ valid: false })
    chat.members.add(stranger.openid)
    expect(await verify(stranger, wx)).toMatchObject({ valid: true })
  })

  test('cannot be forwarded, nor shared with another user’s activity, nor after its end', async () => {
    const { card, chat } = await share([receiver])
    expect(() => wechat.forward(receiver.openid, chat, card)).toThrow('cannot be forwarded')
    await expect(share([receiver], { phone: stranger })).rejects.toThrow('belongs to another user')
    wechat.clock.advance(DAY)
    expect(() => sender.send(chat, card)).toThrow('is over')
  })

  test('is an ordinary card with a base library older than 2.13.0, which has no authPrivateMessage either', async () => {
    const old = wechat.createPhone({ baseLibrary: '2.12.3' })
    const { card } = await share([receiver], { phone: old, owner: old })
    expect(card).toMatchObject({ withTicket: true })
    expect(card).not.toHaveProperty('activityId')
    expect(old.start()).not.toHaveProperty('authPrivateMessage')
    const wx = receiver.start(card)
    await call(wx, 'login')
    expect(await verify(receiver, wx)).toMatchObject({ valid: false })
  })

  test('loses its ticket on iOS when isUpdatableMessage is false', async () => {
    const menu = { isUpdatableMessage: false }
    for (const [system, has] of [
      ['ios', false],
      ['android', true]
    ] as const) {
      const phone = wechat.createPhone({ system })
      const { card } = await share([receiver], { phone, owner: phone, menu })
      receiver.start(card)
      expect('shareTicket' in receiver.enter).toBe(has)
    }
  })

  test('in a group says which group it is, as JSON with a watermark', async () => {
    const { card, chat } = await share([receiver, stranger])
    const wx = receiver.start(card)
    const { session_key } = await exchange((await call(wx, 'login')).code)
    const info = await call(wx, 'getShareInfo', { shareTicket: receiver.enter.shareTicket })
    expect(JSON.parse(decrypt(info, session_key)!)).toEqual({
      openGId: chat.id,
      watermark: { appid: wechat.app.appId, timestamp: expect.any(Number) }
    })
  })

  test('can be answered by a client that was tampered with', async () => {
    const { card } = await share([receiver])
    const wx = stranger.start(card)
    await call(wx, 'login')
    stranger.override(
      'authPrivateMessage',
      altered((result) => ({ ...result, valid: true }))
    )
    expect(await verify(stranger, wx)).toMatchObject({ valid: true, encryptedData: '' })
  })
})

test('AES-128-CBC with PKCS#7 decrypts to what was encrypted, under the same key alone', () => {
  const [key, other] = ['A'.repeat(22), 'B'.repeat(22)].map((text) => `${text}==`) as [string, string]
  expect(decrypt(encrypt('礼物 42', key), key)).toBe('礼物 42')
  expect(encrypt('x'.repeat(85), key).encryptedData).toHaveLength(128)
  expect(decrypt(encrypt('x'.repeat(85), key), other)).not.toBe('x'.repeat(85))
})

test('setData changes what it names and nothing beside it, as a copy', () => {
  const data: { root: ScreenNode } = { root: { cn: [] } }
  const button = { sid: 'b', cl: 'action', cn: [{ v: 'Share' }] }
  applyData(data, { 'root.cn.[0]': { sid: 'a', v: 'Hello' }, 'root.cn.[1]': button })
  button.cn[0]!.v = 'changed later'
  applyData(data, { 'root.cn.[0].v': 'Hi', 'root.cn.[1].cn.[1]': { v: 'now' } })
  expect(textOf(data.root)).toBe('Hi\nShare\nnow')
  expect(pathTo(data.root, ({ v }) => v === 'now')?.map(({ sid }) => sid)).toEqual([undefined, 'b', undefined])
  expect(pathTo(data.root, ({ v }) => v === 'gone')).toBeUndefined()
})
