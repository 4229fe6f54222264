import { createFailClosed, createFailUnlessSupported, isUnsupported, onUnsupported, type Failure, type UnsupportedCall } from '../src'

// Another copy of the package.
let copy!: typeof import('../src')
jest.isolateModules(() => (copy = jest.requireActual<typeof import('../src')>('../src')))

const failClosed = createFailClosed('h5')
const calls: UnsupportedCall[] = []
let unsubscribe: () => void
beforeEach(() => {
  calls.length = 0
  unsubscribe = onUnsupported((call) => calls.push(call))
})
afterEach(() => unsubscribe())

const call = (api: string) => ({ api, platform: 'h5', code: 'UNSUPPORTED_PLATFORM' })

test('a promise rejects with the failure, after fail and complete', async () => {
  const called: string[] = []
  const option = { success: () => called.push('success'), fail: () => called.push('fail'), complete: () => called.push('complete') }
  const failure = await (failClosed('hideShareMenu', 'promise')(option) as Promise<never>).catch((error: Failure) => error)
  expect(isUnsupported(failure)).toBe(true)
  expect(failure.errMsg).toBe('hideShareMenu:fail h5 has no hideShareMenu; ask supports() first')
  expect(called).toEqual(['fail', 'complete'])
  expect(calls).toEqual([call('hideShareMenu')])
})

test('a synchronous API throws the failure', () => {
  expect(() => failClosed('getUpdateManager', 'sync')()).toThrow('getUpdateManager:fail h5 has no getUpdateManager')
  expect(calls).toEqual([call('getUpdateManager')])
})

test('a listener registers nothing, throws nothing and is reported once', () => {
  const listener = jest.fn()
  expect(failClosed('onSocketOpen', 'listener')(listener)).toBeUndefined()
  expect(calls).toEqual([call('onSocketOpen')])
  failClosed('onSocketOpen', 'listener')(listener)
  expect(listener).not.toHaveBeenCalled()
  expect(calls).toEqual([call('onSocketOpen')])
})

test('a listener that subscribed twice is called until it has unsubscribed twice', () => {
  const listener = jest.fn()
  const unsubscribes = [onUnsupported(listener), onUnsupported(listener)]
  unsubscribes[0]!()
  expect(() => failClosed('getUpdateManager', 'sync')()).toThrow()
  expect(listener).toHaveBeenCalledTimes(1)
  unsubscribes[1]!()
  expect(() => failClosed('getUpdateManager', 'sync')()).toThrow()
  expect(listener).toHaveBeenCalledTimes(1)
})

test('two copies of the package report to the same listeners', () => {
  expect(() => copy.createFailClosed('h5')('getUpdateManager', 'sync')()).toThrow()
  expect(calls).toEqual([call('getUpdateManager')])
})

test('a listener that has unsubscribed is not called', () => {
  unsubscribe()
  expect(() => failClosed('getUpdateManager', 'sync')()).toThrow()
  expect(calls).toEqual([])
})

test('a listener of reports that throws changes nothing, and what it threw surfaces by itself', () => {
  jest.useFakeTimers()
  const unsubscribeThrowing = onUnsupported(() => { throw new Error('own') }) // prettier-ignore
  expect(() => failClosed('getUpdateManager', 'sync')()).toThrow('getUpdateManager:fail')
  expect(() => jest.runAllTimers()).toThrow('own')
  unsubscribeThrowing()
  jest.useRealTimers()
})

describe('an API that may work', () => {
  const app = { name: 'app' }
  const stock = jest.fn(function (this: unknown, ...args: unknown[]) {
    return [this, ...args]
  })
  let isSupported: boolean
  const unlessSupported = createFailUnlessSupported(createFailClosed('h5'), (api) => api === 'scanCode' && isSupported)
  beforeEach(() => stock.mockClear())

  test('is called as Taro has it where it works', () => {
    isSupported = true
    expect(unlessSupported('scanCode', 'sync', stock).call(app, 1, 2)).toEqual([app, 1, 2])
  })

  test('fails where it does not, with the option that was given, and is asked about again by the next call', async () => {
    isSupported = false
    const fail = jest.fn()
    const scanCode = unlessSupported('scanCode', 'promise', stock)
    await expect(scanCode({ fail })).rejects.toMatchObject({ code: 'UNSUPPORTED_PLATFORM', api: 'scanCode' })
    expect(fail).toHaveBeenCalledTimes(1)
    expect(stock).not.toHaveBeenCalled()
    isSupported = true
    scanCode()
    expect(stock).toHaveBeenCalledTimes(1)
  })

  test('fails where Taro has nothing under its name', () => {
    isSupported = true
    expect(() => unlessSupported('scanCode', 'sync')()).toThrow('scanCode:fail h5 has no scanCode')
  })
})
