import { canIUse, explain, hostSupports, supports } from '../src'
import { succeed, wechat } from './wechat'

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
