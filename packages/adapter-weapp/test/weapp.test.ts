import type { AuthPrivateMessageOption, Failure } from '@taro-capability/core'
import { authPrivateMessage, canIUse, explain, hostSupports, supports } from '../src'

/** What a mini program finds in its realm. */
const realm = globalThis as { wx?: object; __TARO_CAPABILITY_TIMEOUT__?: number }

const result = { errMsg: 'authPrivateMessage:ok', valid: true, encryptedData: 'data', iv: 'iv' }
const succeed = (option: AuthPrivateMessageOption) => option.success!(result)
const shareTicket = 'ticket'

/** Puts a WeChat under the adapter. */
function wechat(wx: object | undefined) {
  realm.wx = wx
}
afterEach(() => wechat(undefined))

const failureOf = (option: unknown): Promise<Failure> =>
  authPrivateMessage(option as AuthPrivateMessageOption).then(
    () => Promise.reject(new Error('it resolved')),
    (failure) => failure
  )

describe('the call reaches WeChat', () => {
  test('with every field of the option, and with no callback of the caller but ours', async () => {
    const wx = { authPrivateMessage: jest.fn(succeed) }
    wechat(wx)
    const own = () => {}
    await expect(authPrivateMessage({ shareTicket, activityId: 'a', success: own, complete: own } as never)).resolves.toBe(result)
    const [given] = wx.authPrivateMessage.mock.calls[0]!
    expect(given).toMatchObject({ shareTicket, activityId: 'a', complete: undefined })
    expect(given.success).not.toBe(own)
  })

  test('as a method of wx', async () => {
    const wx = { own: true, authPrivateMessage(this: { own?: boolean }, option: AuthPrivateMessageOption) { if (this.own) succeed(option) } } // prettier-ignore
    wechat(wx)
    await expect(authPrivateMessage({ shareTicket })).resolves.toBe(result)
  })
})

describe('WeChat lacks the API', () => {
  test.each([
    ['getAppBaseInfo', { getAppBaseInfo: () => ({ SDKVersion: '2.9.4' }) }],
    ['the older getSystemInfoSync', { getSystemInfoSync: () => ({ SDKVersion: '2.9.4' }) }]
  ])('because it is too old, says %s: both versions are named', async (_, wx) => {
    wechat(wx)
    const failure = await failureOf({ shareTicket })
    expect(failure.code).toBe('UNSUPPORTED_VERSION')
    expect(failure.errMsg).toMatch(/2\.9\.4 .*2\.13\.0/)
  })

  test.each([
    ['throws', () => { throw new Error('no') }], // prettier-ignore
    ['says nothing', () => ({})]
  ])('and where getAppBaseInfo %s, getSystemInfoSync is asked', async (_, getAppBaseInfo) => {
    wechat({ getAppBaseInfo, getSystemInfoSync: () => ({ SDKVersion: '2.9.4' }) })
    expect(await failureOf({ shareTicket })).toMatchObject({ code: 'UNSUPPORTED_VERSION', errMsg: expect.stringContaining('2.9.4') })
    expect(explain('authPrivateMessage').host).toBe('2.9.4')
  })

  test.each([
    ['though it is new enough', { getAppBaseInfo: () => ({ SDKVersion: '3.0.0' }) }],
    ['and does not say its version', {}],
    ['and says one that is none', { getAppBaseInfo: () => ({ SDKVersion: 'unknown' }) }],
    ['and throws when asked for its version', { getSystemInfoSync: () => { throw new Error('no') } }], // prettier-ignore
    ['and its API is a getter that throws', Object.defineProperty({}, 'authPrivateMessage', { get: () => { throw new Error('no') } })] // prettier-ignore
  ])('%s', async (what, wx) => {
    wechat(wx)
    expect((await failureOf({ shareTicket })).code).toBe(what.includes('getter') ? 'HOST_FAILED' : 'UNAVAILABLE')
  })

  test.each([undefined, null])('because there is no WeChat: wx is %p', async (wx) => {
    wechat(wx as undefined)
    const failure = await failureOf({ shareTicket })
    expect(failure.code).toBe('UNAVAILABLE')
    expect(failure.errMsg).not.toMatch(/undefined|null/)
    expect(supports('authPrivateMessage')).toBe(false)
  })
})

describe('a wrong option does not reach WeChat', () => {
  const throwing = Object.defineProperty({ shareTicket }, 'extra', { enumerable: true, get: () => { throw new Error('no') } }) // prettier-ignore
  test.each([
    ['no option', undefined, /shareTicket must be a non-empty string/],
    ['null', null, /shareTicket/],
    ['a string', 'ticket', /shareTicket/],
    ['no ticket', {}, /shareTicket/],
    ['an empty ticket', { shareTicket: '' }, /shareTicket/],
    ['a number as ticket', { shareTicket: 7 }, /shareTicket/],
    ['a getter that throws', throwing, /option cannot be read/]
  ])('%s', async (_, option, sentence) => {
    const wx = { authPrivateMessage: jest.fn() }
    wechat(wx)
    const failure = await failureOf(option)
    expect(failure.code).toBe('INVALID_OPTION')
    expect(failure.errMsg).toMatch(sentence)
    expect(wx.authPrivateMessage).not.toHaveBeenCalled()
  })

  test('a frozen option is a right one, and callbacks that are no functions are as good as none', async () => {
    wechat({ authPrivateMessage: succeed })
    await expect(authPrivateMessage(Object.freeze({ shareTicket, success: 'no', fail: 1, complete: {} }) as never)).resolves.toBe(result)
  })
})

describe('asking', () => {
  test('the function has to be there', () => {
    wechat({})
    expect(supports('authPrivateMessage')).toBe(false)
    wechat({ authPrivateMessage: succeed })
    expect(supports('authPrivateMessage')).toBe(true)
  })

  test('hostSupports asks WeChat alone, without what Taro brings', () => {
    wechat({ login: succeed })
    expect([hostSupports('login'), hostSupports('getEnv'), supports('getEnv')]).toEqual([true, false, true])
  })

  test('wx.canIUse can deny it', () => {
    wechat({ authPrivateMessage: succeed, canIUse: () => false })
    expect(supports('authPrivateMessage')).toBe(false)
  })

  test.each([
    ['authPrivateMessage', false],
    ['canIUse', true],
    ['getAppBaseInfo', true]
  ])('does not throw where %s is a getter that throws; supports is %p', (name, expected) => {
    const throws = { get: () => { throw new Error('no') } } // prettier-ignore
    wechat(Object.defineProperty({ authPrivateMessage: succeed }, name, { configurable: true, ...throws }))
    expect(supports('authPrivateMessage')).toBe(expected)
    expect(explain('authPrivateMessage').supported).toBe(expected)
  })

  test.each<[string, unknown]>([
    ['throws', () => { throw new Error('no') }], // prettier-ignore
    ['is no function', true],
    ['is not there', undefined]
  ])('a wx.canIUse that %s denies nothing, and answers nothing', (_, answer) => {
    wechat({ authPrivateMessage: succeed, canIUse: answer })
    expect([supports('authPrivateMessage'), explain('authPrivateMessage').supported]).toEqual([true, true])
    expect(['authPrivateMessage', 'authPrivateMessage.object.shareTicket', 'button.open-type'].map(canIUse)).toEqual([true, false, false])
  })

  test.each(['has', 'get'])('a wx whose %s throws has nothing', (trap) => {
    let isBroken = true
    const breaks = () => {
      if (isBroken) throw new Error('no')
    }
    wechat(new Proxy({}, { [trap]: breaks }))
    const answers = [supports('authPrivateMessage'), explain('login').supported, canIUse('button.open-type')]
    // The test runner looks into globals when it is done.
    isBroken = false
    expect(answers).toEqual([false, false, false])
  })

  test('an API that no data know is there, and explained as that', () => {
    wechat({ getXrFrameSystem: () => {}, getAppBaseInfo: () => ({ SDKVersion: '3.0.0' }) })
    const api = 'getXrFrameSystem' as never
    expect(supports(api)).toBe(true)
    expect(explain(api)).toMatchObject({
      supported: true,
      state: 'real',
      reason: 'weapp has getXrFrameSystem',
      host: '3.0.0',
      source: 'host'
    })
  })

  test('an API that is there from the beginning is explained without a version', () => {
    wechat({ login: succeed })
    expect(explain('login')).toMatchObject({ supported: true, since: 'original', reason: 'weapp has login' })
    wechat({ getAppBaseInfo: () => ({ SDKVersion: '1.0.0' }) })
    expect(explain('login').reason).toBe('weapp base library 1.0.0 lacks login here (plugin or single-page mode?); ask supports() first')
  })

  test('an API that WeChat never has is explained as that', () => {
    wechat({})
    expect(explain('tradePay').reason).toBe('weapp has no tradePay')
  })

  test.each([
    ['vue3', true],
    ['react', false]
  ])("what only Taro's plugin of Vue 3 brings is there with %s: %p", (framework, expected) => {
    process.env.FRAMEWORK = framework
    wechat({})
    expect(supports('setGlobalDataPlugin')).toBe(expected)
    const reason = expected ? 'weapp has setGlobalDataPlugin' : 'weapp has setGlobalDataPlugin only in apps written with Vue 3'
    expect(explain('setGlobalDataPlugin')).toMatchObject({ supported: expected, reason, source: 'data' })
    delete process.env.FRAMEWORK
  })

  class Wechat {
    login() {}
  }
  test.each([
    ['a class instance', () => new Wechat()],
    ['a proxy that has everything', () => new Proxy({}, { get: () => () => {}, has: () => true })]
  ])('what every object has is no API, though wx is %s', (_, create) => {
    wechat(create())
    for (const api of ['toString', 'constructor', 'hasOwnProperty', '__proto__', 'valueOf']) {
      expect([api, supports(api as never), explain(api as never).supported, canIUse(api)]).toEqual([api, false, false, false])
    }
    expect(supports('login')).toBe(true)
  })

  test.each([Symbol('login'), Object.create(null), 7n, 7, null, undefined, {}])('what is no name throws nothing: %p', (api) => {
    wechat({ login: succeed })
    expect(supports(api)).toBe(false)
    expect(explain(api)).toMatchObject({ supported: false, state: 'absent', api: expect.any(String), reason: expect.any(String) })
    expect(canIUse(api)).toBe(false)
  })

  test.each(['getAppBaseInfo', 'getSystemInfoSync'])('%s is called as a method of wx', (name) => {
    wechat({ SDKVersion: '2.9.4', [name](this: object) { return this } }) // prettier-ignore
    expect(explain('authPrivateMessage').host).toBe('2.9.4')
  })

  test.each(['', 'toString', 'constructor', '__proto__', 'nothing'])('%p is no API', (api) => {
    wechat({ login: succeed })
    expect(supports(api as never)).toBe(false)
    expect(explain(api as never)).toMatchObject({ supported: false, state: 'absent' })
  })

  test('explain says why, with the version that runs and the one that is needed', () => {
    const getAppBaseInfo = () => ({ SDKVersion: '2.9.4' })
    wechat({ getAppBaseInfo })
    expect(explain('authPrivateMessage')).toMatchObject({
      supported: false,
      since: '2.13.0',
      host: '2.9.4',
      reason: expect.stringContaining('older than 2.13.0')
    })
    wechat({ getAppBaseInfo: () => ({ SDKVersion: '3.0.0' }), authPrivateMessage: succeed })
    expect(explain('authPrivateMessage')).toMatchObject({ supported: true, state: 'real', since: '2.13.0', host: '3.0.0', source: 'host' })
  })
})

describe('an answer that a promise could not be given as it is', () => {
  const heard = async (answer: unknown) => {
    const called: [string, unknown][] = []
    wechat({ authPrivateMessage: (option: AuthPrivateMessageOption) => option.success!(answer as never) })
    const callback = (by: string) => ({ [by]: (value: unknown) => called.push([by, value]) })
    const promise = authPrivateMessage({ shareTicket, ...callback('success'), ...callback('fail'), ...callback('complete') })
    await promise.then(
      (value) => called.push(['resolved', value]),
      (value) => called.push(['rejected', value])
    )
    return called
  }

  test.each([
    ['a thenable that never answers', { ...result, then: () => {} }],
    ['a thenable that throws', { ...result, then: () => { throw new Error('foreign') } }], // prettier-ignore
    ['a promise', Object.assign(Promise.resolve('foreign'), result)]
  ])('%s is the answer', async (_, answer) => {
    const called = await heard(answer)
    expect(called.map(([by]) => by)).toEqual(['success', 'complete', 'resolved'])
    for (const [, value] of called) expect(value).toBe(called[0]![1])
    expect(called[0]![1]).toMatchObject(result)
  })

  test('what cannot be read is a failure of the host', async () => {
    const called = await heard(new Proxy({}, { get: () => { throw new Error('foreign') } })) // prettier-ignore
    expect(called.map(([by]) => by)).toEqual(['fail', 'complete', 'rejected'])
    expect(called[2]![1]).toMatchObject({ code: 'HOST_FAILED', errMsg: 'authPrivateMessage:fail the host gave no result' })
  })
})

describe('a limit for silence', () => {
  const withLimit = (limit: number) => {
    realm.__TARO_CAPABILITY_TIMEOUT__ = limit
    let limited!: typeof authPrivateMessage
    jest.isolateModules(() => (limited = jest.requireActual<typeof import('../src')>('../src').authPrivateMessage))
    delete realm.__TARO_CAPABILITY_TIMEOUT__
    return limited
  }
  const [of5Seconds, ofMoreThanATimer] = [withLimit(5000), withLimit(2 ** 31)]
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  test('fails the call when it is over', async () => {
    wechat({ authPrivateMessage: () => {} })
    const call = of5Seconds({ shareTicket })
    jest.advanceTimersByTime(5000)
    await expect(call).rejects.toMatchObject({ code: 'TIMEOUT', errMsg: expect.stringContaining('5000 ms') })
  })

  test('leaves no timer behind once WeChat answered', async () => {
    wechat({ authPrivateMessage: succeed })
    await of5Seconds({ shareTicket })
    expect(jest.getTimerCount()).toBe(0)
  })

  test('leaves none behind once WeChat answered later', async () => {
    wechat({ authPrivateMessage: (option: AuthPrivateMessageOption) => setTimeout(() => succeed(option), 10) })
    const call = of5Seconds({ shareTicket })
    jest.advanceTimersByTime(10)
    await expect(call).resolves.toBe(result)
    expect(jest.getTimerCount()).toBe(0)
  })

  test('may be longer than a timer can be', () => {
    wechat({ authPrivateMessage: () => {} })
    const failed = jest.fn()
    void ofMoreThanATimer({ shareTicket, fail: failed })
    jest.advanceTimersByTime(2 ** 31 - 2)
    expect(failed).not.toHaveBeenCalled()
    jest.advanceTimersByTime(1)
    expect(failed).toHaveBeenCalled()
  })

  test('is none unless one was configured', () => {
    wechat({ authPrivateMessage: () => {} })
    void authPrivateMessage({ shareTicket })
    expect(jest.getTimerCount()).toBe(0)
  })
})
