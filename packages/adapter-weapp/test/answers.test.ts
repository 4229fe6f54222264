import type { AuthPrivateMessageOption } from '@taro-capability/core'
import { authPrivateMessage } from '../src'
import { realm, result, shareTicket, succeed, wechat } from './wechat'

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
