import type { AuthPrivateMessageOption, Failure } from '@taro-capability/core'
import { authPrivateMessage, explain, supports } from '../src'
import { result, shareTicket, succeed, wechat } from './wechat'

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
