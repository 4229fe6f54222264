// The stand-in for WeChat itself: what the tests of the whole flow rest on.
import { HOUR, loginElsewhere, MINUTE, SECOND, type Phone } from '../../e2e/wechat'
import { applyData, pathTo, textOf, type ScreenNode } from '../../e2e/wechat/screen'
import { signatureOf } from '../../e2e/wechat/sessions'
import { call, create, credentials, exchange, get, plainToken, post, stableToken, wechat } from './wechatApi'

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
