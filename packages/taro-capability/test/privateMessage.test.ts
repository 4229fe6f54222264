// The client's half over the real adapter, a stand-in for WeChat, and the real server.
import {
  createHandler,
  createMemoryStore,
  createPrivateMessages,
  createWechat,
  type PrivateMessageEvent,
  type Store
} from '@taro-capability/server'
import type Taro from '@tarojs/taro'
import { altered, DAY, loginElsewhere, openWechat, type OpenWechat, type Phone } from '../../../e2e/wechat'
import type * as PrivateMessage from '../src/private-message'
import type { SendRequest, ServerRequest } from '../src/private-message'

type Client = PrivateMessage.PrivateMessageClient
const URL = 'https://api.example.com/private-message'

let wechat: OpenWechat
let handler: ReturnType<typeof createHandler>
let events: PrivateMessageEvent[]
let store: Store
let sent: ServerRequest[]

beforeEach(async () => {
  wechat = await openWechat()
  events = []
  sent = []
  store = createMemoryStore()
  const { appId, secret } = wechat.app
  const { now } = wechat.clock
  const api = createWechat({ appId, secret, baseUrl: wechat.api.url, now })
  const messages = createPrivateMessages({ wechat: api, store, now, refusalStepMs: 1, onEvent: (event) => void events.push(event) })
  handler = createHandler(messages, { authorize: ({ subject }) => subject.startsWith('gift-') })
})

afterEach(async () => {
  delete (globalThis as { wx?: object }).wx
  await wechat.close()
})

const request: SendRequest = async (option) => {
  sent.push(option)
  const { url, method, header, data } = option
  const response = await handler(new Request(url, { method, headers: header, body: JSON.stringify(data) }))
  return { statusCode: response.status, data: await response.json() }
}

/** The package as a build for a platform has it. */
function load(env: string): typeof PrivateMessage {
  process.env.TARO_ENV = env
  let loaded!: typeof PrivateMessage
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- what is isolated has to be required
    loaded = require('../src/private-message') as typeof PrivateMessage
  })
  return loaded
}

/** The mini program of a user, started: from a card, or without one. */
function start(phone: Phone, card?: Parameters<Phone['start']>[0], more: Partial<PrivateMessage.PrivateMessageClientOptions> = {}): Client {
  Object.assign(globalThis, { wx: phone.start(card) })
  const { createPrivateMessageClient } = load('weapp')
  return createPrivateMessageClient({ url: URL, request, ...more })
}

/** Alice shares to Bob. */
async function share(subject = 'gift-42') {
  const [alice, bob] = [wechat.createPhone({ name: 'Alice' }), wechat.createPhone({ name: 'Bob' })]
  const client = start(alice)
  await client.sharePrivately({ subject })
  const chat = wechat.createChat('single', [alice.openid, bob.openid])
  const card = alice.send(chat, { title: 'A gift', path: '/pages/gift/index' })
  wechat.trace.steps.length = sent.length = 0
  return { alice, bob, card }
}

/** The same user logs in to the same server on another device. */
const logInElsewhere = (phone: Phone) =>
  request({
    url: `${URL}/login`,
    method: 'POST',
    header: { 'content-type': 'application/json' },
    data: { code: loginElsewhere(wechat, phone) }
  })

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'it resolved',
    (failure: PrivateMessage.PrivateMessageFailure) => failure
  )
const calls = () => wechat.trace.steps.flatMap(({ text, isAnswer }) => (isAnswer ? [] : [text]))

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

describe('the session', () => {
  test('is kept until its end, and is that of the last login', async () => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask', 'performance'] })
    try {
      const client = start(wechat.createPhone())
      const first = await client.session()
      expect(first).toMatch(/^[\w-]{43}$/)
      expect(await client.session()).toBe(first)
      expect(sent).toHaveLength(1)
      jest.setSystemTime(Date.now() + DAY)
      const second = await client.session()
      expect(second).not.toBe(first)
      expect(await client.logIn()).not.toBe(second)
    } finally {
      jest.useRealTimers()
    }
  })

  test('that another device ended is a refusal, and the next action logs in anew', async () => {
    const { bob, card } = await share()
    const client = start(bob, card)
    bob.override('authPrivateMessage', (option, original) => {
      void logInElsewhere(bob).then(() => original(option))
    })
    expect(await failureOf(client.openPrivately(bob.enter))).toMatchObject({ code: 'REFUSED' })
    expect(events.at(-1)).toMatchObject({ reason: 'SESSION_UNKNOWN' })
    bob.override('authPrivateMessage', undefined)
    expect(await client.openPrivately(bob.enter)).toEqual({ subject: 'gift-42' })
  })
})

describe('a server that does not answer as it should', () => {
  test.each<[string, SendRequest, RegExp]>([
    ['is not reached', () => Promise.reject({ errMsg: 'request:fail timeout' }), /cannot be reached \(request:fail timeout\)/],
    [
      'makes request throw',
      () => {
        throw new Error('no network')
      },
      /cannot be reached \(no network\)/
    ],
    ['is busy', async () => ({ statusCode: 503, data: { error: 'unavailable' } }), /the status 503; try again later/],
    ['fails with a body', async () => ({ statusCode: 500, data: { session: 'a session' } }), /the status 500/],
    ['is a proxy', async () => ({ statusCode: 200, data: '<html>' }), /the status 200/],
    ['says something else', async () => ({ statusCode: 200, data: { session: 7 } }), /the status 200/],
    ['says nothing', async () => ({ statusCode: 200, data: null }), /the status 200/]
  ])('and %s: SERVER_FAILED', async (_what, request, says) => {
    const { isPrivateMessageFailure } = load('weapp')
    const failure = await failureOf(start(wechat.createPhone(), undefined, { request }).sharePrivately({ subject: 'gift-42' }))
    expect(failure).toMatchObject({ code: 'SERVER_FAILED', errMsg: expect.stringMatching(says) })
    expect([isPrivateMessageFailure(failure), isPrivateMessageFailure(failure, 'SERVER_FAILED')]).toEqual([true, true])
    expect([isPrivateMessageFailure(failure, 'REFUSED'), isPrivateMessageFailure(new Error('other'))]).toEqual([false, false])
  })

  test('because its store is away: SERVER_FAILED, and it works when the store is back', async () => {
    const { bob, card } = await share()
    const client = start(bob, card)
    const { saveSession } = store
    store.saveSession = () => Promise.reject(new Error('connection lost'))
    expect(await failureOf(client.openPrivately(bob.enter))).toMatchObject({ code: 'SERVER_FAILED' })
    store.saveSession = saveSession
    expect(await client.openPrivately(bob.enter)).toEqual({ subject: 'gift-42' })
  })

  test('is asked at its address, with one slash', async () => {
    await start(wechat.createPhone(), undefined, { url: `${URL}//` }).session()
    expect(sent[0]).toMatchObject({ url: `${URL}/login` })
  })
})

describe('where private messages do not work', () => {
  test('WeChat is too old: both fail with UNSUPPORTED_VERSION, and nothing is called or sent', async () => {
    const old = wechat.createPhone({ baseLibrary: '2.12.3' })
    const client = start(old)
    for (const action of [client.sharePrivately({ subject: 'gift-42' }), client.openPrivately({ shareTicket: 'ticket' })]) {
      expect(await failureOf(action)).toMatchObject({ code: 'UNSUPPORTED_VERSION', errMsg: expect.stringMatching(/2\.12\.3.*2\.13\.0/) })
    }
    expect([calls(), sent, old.menu]).toEqual([[], [], {}])
  })

  test.each(['h5', 'rn', 'harmony', 'alipay'])('%s: both fail with UNSUPPORTED_PLATFORM, and nothing is called or sent', async (env) => {
    const { createPrivateMessageClient, isPrivateMessageFailure } = load(env)
    const client = createPrivateMessageClient({ url: URL, request })
    for (const action of [client.sharePrivately({ subject: 'gift-42' }), client.openPrivately({})]) {
      const failure = await failureOf(action)
      expect(failure).toMatchObject({ code: 'UNSUPPORTED_PLATFORM', api: 'authPrivateMessage', platform: env })
      expect(isPrivateMessageFailure(failure, 'UNSUPPORTED_PLATFORM')).toBe(true)
    }
    expect(sent).toEqual([])
  })
})

test('Taro’s own functions are what the client takes', () => {
  const functions = {} as Pick<typeof Taro, 'request' | 'getEnterOptionsSync'>
  const options: PrivateMessage.PrivateMessageClientOptions = { url: URL, request: functions.request }
  const open = (client: Client) => client.openPrivately(functions.getEnterOptionsSync())
  expect([options.url, typeof open]).toEqual([URL, 'function'])
})
