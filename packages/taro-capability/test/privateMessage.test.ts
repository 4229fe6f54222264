import { altered, DAY } from '../../../e2e/wechat'
import { URL, calls, events, failureOf, logInElsewhere, sent, share, start, wechat } from './privateMessageApps'

describe('sharePrivately', () => {
  test('logs in, has the server create an activity of this user, and declares it with these three fields', async () => {
    const alice = wechat.createPhone()
    const option = jest.fn()
    const client = start(alice)
    alice.override(
      'updateShareMenu',
      (given, original) => (option(Object.keys(given).filter((name) => !['success', 'fail', 'complete'].includes(name))), original(given))
    )
    const shared = await client.sharePrivately({ subject: 'gift-42', openers: 3 })
    expect(shared).toEqual({ activityId: expect.any(String), expiresAt: expect.any(Number) })
    expect(calls()).toEqual([
      'login',
      '/sns/jscode2session',
      '/cgi-bin/stable_token',
      '/cgi-bin/message/wxopen/activityid/create',
      'updateShareMenu'
    ])
    expect(alice.menu).toMatchObject({ withShareTicket: true, isPrivateMessage: true, activityId: shared.activityId })
    expect(option.mock.calls[0][0]).toEqual(['withShareTicket', 'isPrivateMessage', 'activityId'])
    expect(wechat.activities.find(shared.activityId)).toMatchObject({ openid: alice.openid })
    expect(sent.map(({ url }) => url)).toEqual([`${URL}/login`, `${URL}/activity`])
    expect(sent[1]).toMatchObject({
      data: { subject: 'gift-42', openers: 3 },
      header: { authorization: expect.stringMatching(/^Bearer /) }
    })
  })

  test('keeps the ticket on iOS', async () => {
    const [phone, bob] = [wechat.createPhone({ system: 'ios' }), wechat.createPhone()]
    await start(phone).sharePrivately({ subject: 'gift-42' })
    bob.start(phone.send(wechat.createChat('single', [phone.openid, bob.openid]), { title: '', path: '/' }))
    expect(bob.enter.shareTicket).toEqual(expect.any(String))
  })

  test('takes the session that there is; one that the server no longer knows is replaced, once', async () => {
    const phone = wechat.createPhone()
    const client = start(phone)
    await client.session()
    await client.sharePrivately({ subject: 'gift-42' })
    expect(sent.map(({ url }) => url.slice(URL.length))).toEqual(['/login', '/activity'])
    await logInElsewhere(phone)
    await client.sharePrivately({ subject: 'gift-42' })
    expect(sent.slice(3).map(({ url }) => url.slice(URL.length))).toEqual(['/activity', '/login', '/activity'])
  })

  test('declares nothing where the server refuses', async () => {
    const phone = wechat.createPhone()
    const failure = await failureOf(start(phone).sharePrivately({ subject: 'someone else’s' }))
    expect(failure).toMatchObject({ code: 'REFUSED', api: 'sharePrivately', platform: 'weapp' })
    expect(phone.menu).toEqual({})
  })

  test('fails as updateShareMenu does', async () => {
    const phone = wechat.createPhone()
    const client = start(phone)
    phone.override('updateShareMenu', ({ fail }) => fail?.({ errMsg: 'updateShareMenu:fail no page', errno: 7 }))
    expect(await failureOf(client.sharePrivately({ subject: 'gift-42' }))).toMatchObject({
      code: 'HOST_FAILED',
      errMsg: 'updateShareMenu:fail no page',
      errno: 7
    })
  })

  test('with no option rejects, and does not throw', async () => {
    const client = start(wechat.createPhone())
    const promise = client.sharePrivately(undefined as never)
    await expect(promise).rejects.toThrow(TypeError)
  })
})

describe('openPrivately', () => {
  test('logs in first, asks WeChat, and gives what the server says the card is about', async () => {
    const { bob, card } = await share()
    expect(await start(bob, card).openPrivately(bob.enter)).toEqual({ subject: 'gift-42' })
    expect(calls()).toEqual(['opens the card', 'login', '/sns/jscode2session', 'authPrivateMessage'])
    expect(events.at(-1)).toMatchObject({ type: 'opened', user: bob.openid, subject: 'gift-42' })
  })

  test.each([true, false])('does not look at valid: %s', async (valid) => {
    const { bob, card } = await share()
    const client = start(bob, card)
    bob.override(
      'authPrivateMessage',
      altered((answer) => ({ ...answer, valid }))
    )
    expect(await client.openPrivately(bob.enter)).toEqual({ subject: 'gift-42' })
  })

  test('is refused to someone else, whatever the client says', async () => {
    const { card } = await share()
    const carol = wechat.createPhone()
    const client = start(carol, card)
    carol.override(
      'authPrivateMessage',
      altered((answer) => ({ ...answer, valid: true }))
    )
    expect(await failureOf(client.openPrivately(carol.enter))).toMatchObject({
      code: 'REFUSED',
      errMsg: 'openPrivately:fail the server refused verify; its own log has the reason'
    })
  })

  test('gives the same card the same answer while the app runs, without asking again', async () => {
    const { bob, card } = await share()
    const client = start(bob, card)
    const answers = await Promise.all([client.openPrivately(bob.enter), client.openPrivately(bob.enter)])
    expect([...answers, await client.openPrivately(bob.enter)]).toEqual(Array(3).fill({ subject: 'gift-42' }))
    expect(sent).toHaveLength(2)
  })

  test('asks anew after a failure', async () => {
    const { bob, card } = await share()
    const client = start(bob, card)
    bob.override('login', ({ fail }) => fail?.({ errMsg: 'login:fail busy' }))
    expect(await failureOf(client.openPrivately(bob.enter))).toMatchObject({ code: 'HOST_FAILED', errMsg: 'login:fail busy' })
    bob.override('login', undefined)
    expect(await client.openPrivately(bob.enter)).toEqual({ subject: 'gift-42' })
  })

  test('takes the ticket of the card, also of one that is opened while the app runs', async () => {
    const { bob, card } = await share()
    const client = start(bob)
    expect(await failureOf(client.openPrivately(bob.enter))).toMatchObject({ code: 'NO_TICKET', api: 'openPrivately' })
    expect(calls()).toEqual([])
    expect(await client.openPrivately(bob.open(card))).toEqual({ subject: 'gift-42' })
  })

  test('is refused once the card is over', async () => {
    const { bob, card } = await share()
    wechat.clock.advance(DAY)
    expect(await failureOf(start(bob, card).openPrivately(bob.enter))).toMatchObject({ code: 'REFUSED' })
  })
})

test('actions take turns: a login does not end the session of another action', async () => {
  const { bob, card } = await share()
  const client = start(bob, card)
  const [opened, shared, session] = await Promise.all([
    client.openPrivately(bob.enter),
    client.sharePrivately({ subject: 'gift-43' }),
    client.session()
  ])
  expect(opened).toEqual({ subject: 'gift-42' })
  expect(wechat.activities.find(shared.activityId)).toMatchObject({ openid: bob.openid })
  expect(sent.at(-1)).toMatchObject({ header: { authorization: `Bearer ${session}` } })
  expect(sent.map(({ url }) => url.slice(URL.length))).toEqual(['/login', '/verify', '/activity'])
})
