// Sessions that end, servers that fail, and platforms without private messages.
import type Taro from '@tarojs/taro'
import { DAY } from '../../../e2e/wechat'
import type * as PrivateMessage from '../src/private-message'
import type { SendRequest } from '../src/private-message'
import {
  type Client,
  URL,
  calls,
  events,
  failureOf,
  load,
  logInElsewhere,
  request,
  sent,
  share,
  start,
  store,
  wechat
} from './privateMessageApps'

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
