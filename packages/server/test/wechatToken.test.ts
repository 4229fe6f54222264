import { activity, errorOf, useWechatServer } from './wechatServer'

const remote = useWechatServer()

describe('the token', () => {
  test('is kept until five minutes before its end', async () => {
    const clock = { now: 0 }
    const api = remote.connect({ now: () => clock.now })
    await api.createActivityId({ openid: 'ann' })
    clock.now = (7200 - 300) * 1000 - 1
    await api.createActivityId({ openid: 'ann' })
    clock.now += 1
    await api.createActivityId({ openid: 'ann' })
    expect(remote.paths()).toEqual(['stable_token', 'create', 'create', 'stable_token', 'create'])
  })

  test('of a short rest of life is kept for half of it', async () => {
    remote.answers['/cgi-bin/stable_token'] = () => ({ ...remote.token(), expires_in: 100 })
    const clock = { now: 0 }
    const api = remote.connect({ now: () => clock.now })
    for (const now of [0, 49_999, 50_000]) {
      clock.now = now
      await api.createActivityId({ openid: 'ann' })
    }
    expect(remote.paths()).toEqual(['stable_token', 'create', 'create', 'stable_token', 'create'])
  })

  test('is fetched once for all who wait', async () => {
    const api = remote.connect()
    await Promise.all(Array.from({ length: 50 }, () => api.createActivityId({ openid: 'ann' })))
    expect(remote.paths().filter((path) => path === 'stable_token')).toHaveLength(1)
  })

  test.each([40001, 42001, 40014])('that WeChat refuses with %d is fetched anew once, for all who were refused', async (errcode) => {
    const api = remote.connect()
    await api.createActivityId({ openid: 'ann' })
    remote.asked = []
    remote.answers['/cgi-bin/message/wxopen/activityid/create'] = ({ query }) =>
      query.access_token === 'token-1' ? { errcode, errmsg: 'expired' } : activity
    const made = await Promise.all(Array.from({ length: 50 }, () => api.createActivityId({ openid: 'ann' })))
    expect(made).toHaveLength(50)
    expect(remote.paths().filter((path) => path === 'stable_token')).toHaveLength(1)
  })

  test('that is fresh is not dropped by a call that was refused the earlier one', async () => {
    const api = remote.connect()
    await api.createActivityId({ openid: 'ann' })
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    remote.answers['/cgi-bin/message/wxopen/activityid/create'] = async ({ query }) => {
      if (query.access_token !== 'token-1') return activity
      if (query.openid === 'late') await held
      return { errcode: 42001, errmsg: 'expired' }
    }
    const late = api.createActivityId({ openid: 'late' })
    await api.createActivityId({ openid: 'ann' })
    release()
    await late
    expect(remote.tokens).toBe(2)
  })

  test('that is refused when fresh, too, is an error after one more try', async () => {
    remote.answers['/cgi-bin/message/wxopen/activityid/create'] = { errcode: 40001, errmsg: 'invalid credential' }
    expect((await errorOf(remote.connect().createActivityId({ openid: 'ann' }))).code).toBe('INVALID_TOKEN')
    expect(remote.paths()).toEqual(['stable_token', 'create', 'stable_token', 'create'])
  })

  test('that could not be fetched is an error for all who wait, and is fetched again for the next', async () => {
    const api = remote.connect()
    remote.answers['/cgi-bin/stable_token'] = { errcode: 40125, errmsg: 'invalid appsecret' }
    const errors = await Promise.all(Array.from({ length: 5 }, () => errorOf(api.createActivityId({ openid: 'ann' }))))
    expect(errors.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => 'INVALID_CREDENTIALS'))
    expect(remote.paths()).toEqual(['stable_token'])
    remote.answers['/cgi-bin/stable_token'] = remote.token
    expect((await api.createActivityId({ openid: 'ann' })).activityId).toBe('the-activity')
  })

  test.each([
    {},
    { access_token: '', expires_in: 7200 },
    { access_token: 'x' },
    { access_token: 'x', expires_in: 0 },
    { access_token: 1, expires_in: 9 }
  ])('is not taken from %j', async (answer) => {
    remote.answers['/cgi-bin/stable_token'] = answer
    const error = await errorOf(remote.connect().createActivityId({ openid: 'ann' }))
    expect([error.api, error.code]).toEqual(['stable_token', 'UNEXPECTED_ANSWER'])
  })
})
