import { createFailClosed, isUnsupported, onUnsupported, type Failure, type UnsupportedCall } from '../src'

const failClosed = createFailClosed('h5')
const calls: UnsupportedCall[] = []
let end: () => void
beforeEach(() => {
  calls.length = 0
  end = onUnsupported((call) => calls.push(call))
})
afterEach(() => end())

const call = (api: string) => ({ api, platform: 'h5', code: 'UNSUPPORTED_PLATFORM' })

test('a promise rejects with the failure, after fail and complete', async () => {
  const told: string[] = []
  const option = { success: () => told.push('success'), fail: () => told.push('fail'), complete: () => told.push('complete') }
  const failure = await (failClosed('hideShareMenu', 'promise')(option) as Promise<never>).catch((error: Failure) => error)
  expect(isUnsupported(failure)).toBe(true)
  expect(failure.errMsg).toBe('hideShareMenu:fail h5 has no hideShareMenu; ask supports() first')
  expect(told).toEqual(['fail', 'complete'])
  expect(calls).toEqual([call('hideShareMenu')])
})

test('a synchronous API throws the failure', () => {
  expect(() => failClosed('getUpdateManager', 'sync')()).toThrow('getUpdateManager:fail h5 has no getUpdateManager')
  expect(calls).toEqual([call('getUpdateManager')])
})

test('a listener registers nothing, throws nothing and is reported once', () => {
  const listener = jest.fn()
  expect(failClosed('onSocketOpen', 'listener')(listener)).toBeUndefined()
  failClosed('onSocketOpen', 'listener')(listener)
  expect(listener).not.toHaveBeenCalled()
  expect(calls).toEqual([call('onSocketOpen')])
})

test('whoever has ended listening hears no more', () => {
  end()
  expect(() => failClosed('getUpdateManager', 'sync')()).toThrow()
  expect(calls).toEqual([])
})

test('a listener of reports that throws changes nothing, and what it threw surfaces by itself', () => {
  jest.useFakeTimers()
  const endThrowing = onUnsupported(() => { throw new Error('own') }) // prettier-ignore
  expect(() => failClosed('getUpdateManager', 'sync')()).toThrow('getUpdateManager:fail')
  expect(() => jest.runAllTimers()).toThrow('own')
  endThrowing()
  jest.useRealTimers()
})
