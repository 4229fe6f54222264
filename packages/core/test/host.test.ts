import { contracts, createTaroHost, hostApi, onUnsupported, type Failure, type Host } from '../src'

type HostOption = Record<'success' | 'fail' | 'complete', (value?: unknown) => void>
const result = { errMsg: 'login:ok', code: 'c' }

const hostOf = (login: unknown): Host => ({
  platform: 'acme',
  apis: () => ({ login }),
  whyMissing: (api, since) => ['UNAVAILABLE', `${api} since ${since}`]
})
const loginOn = (login: unknown, option?: object) => hostApi(contracts.login, hostOf(login))(option)

test('the first answer counts: callbacks are called once', async () => {
  const success = jest.fn()
  const fail = jest.fn()
  const answersTwice = (option: HostOption) => [option.success(result), option.success({}), option.fail({})]
  await expect(loginOn(answersTwice, { success, fail })).resolves.toBe(result)
  expect([success.mock.calls, fail.mock.calls]).toEqual([[[result]], []])
})

test.each([
  ['of the result is the answer', () => Promise.resolve(result)],
  ['of nothing is none: the callback that follows is', (option: HostOption) => Promise.resolve().then(() => void setTimeout(() => option.success(result)))] // prettier-ignore
])('a promise %s', async (_, login) => {
  await expect(loginOn(login)).resolves.toBe(result)
})

test('a promise that rejects is a refusal, with its codes', async () => {
  const refusal = { errMsg: 'login:fail no', errCode: 3 }
  await expect(loginOn(() => Promise.reject(refusal))).rejects.toMatchObject({ ...refusal, code: 'HOST_FAILED', platform: 'acme' })
})

test.each([7, 'text', { then: 'no function' }])('what a host returns besides, %p, is no answer', async (returned) => {
  const login = (option: HostOption) => {
    setTimeout(() => option.success(result))
    return returned
  }
  await expect(loginOn(login)).resolves.toBe(result)
})

test.each(['ok', 7, null, undefined])('a result that is no object, %p, is no result', async (answer) => {
  const login = ({ success }: HostOption) => success(answer)
  await expect(loginOn(login)).rejects.toMatchObject({ code: 'HOST_FAILED', errMsg: 'login:fail the host gave no result' })
})

test('fail and complete are called though success is a getter that throws', async () => {
  const called: string[] = []
  const option = { fail: () => called.push('fail'), complete: () => called.push('complete') }
  Object.defineProperty(option, 'success', { get: () => { throw new Error('no') } }) // prettier-ignore
  await expect(loginOn(({ fail }: HostOption) => fail('no'), option)).rejects.toHaveProperty('errMsg', 'login:fail no')
  expect(called).toEqual(['fail', 'complete'])
})

test('a host that lacks the API is asked why, with the version that the data know; and the call is reported', async () => {
  const calls: unknown[] = []
  const unsubscribe = onUnsupported((call) => calls.push(call))
  await expect(loginOn(undefined)).rejects.toMatchObject({ code: 'UNAVAILABLE', errMsg: 'login:fail login since undefined' })
  await expect(hostApi(contracts.login, hostOf(undefined), '2.0.0')()).rejects.toHaveProperty('errMsg', 'login:fail login since 2.0.0')
  unsubscribe()
  const call = { api: 'login', platform: 'acme', code: 'UNAVAILABLE' }
  expect(calls).toEqual([call, call])
})

test.each([
  [{ success() {} }, true],
  [{ fail() {} }, false],
  [{ complete() {} }, false],
  [{ fail() {}, complete() {} }, false],
  [{ fail: 'no function', complete: 7 }, true],
  [undefined, true]
])('of the callbacks %p, a refusal that no one awaits is unhandled: %p', async (option, expected) => {
  const { then } = Promise.prototype
  const handled = new Set<unknown>()
  Promise.prototype.then = function (this: Promise<unknown>, onResult, onFailure) {
    if (onFailure) handled.add(this)
    return then.call(this, onResult, onFailure) as never
  }
  const call = loginOn(({ fail }: HostOption) => fail('no'), option)
  Promise.prototype.then = then
  await call.catch((failure: Failure) => failure)
  expect(handled.has(call)).toBe(!expected)
})

test("Taro's own implementation is a host as well", async () => {
  const login = ({ success }: HostOption) => success(result)
  await expect(hostApi(contracts.login, createTaroHost('harmony-hybrid', { login }))()).resolves.toBe(result)
  await expect(hostApi(contracts.login, createTaroHost('harmony-hybrid', {}))()).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    platform: 'harmony-hybrid',
    errMsg: 'login:fail Taro has no login on harmony-hybrid here; ask supports() first'
  })
})

test.each(['authPrivateMessage', 'getShareInfo'] as const)('%s needs a ticket', (api) => {
  const { invalid } = contracts[api]
  expect(invalid!({})).toBe('option.shareTicket must be a non-empty string')
  expect(invalid!({ shareTicket: '' })).toBe('option.shareTicket must be a non-empty string')
  expect(invalid!({ shareTicket: 't' })).toBeFalsy()
})

test.each(Object.entries(contracts))('the contract of %s is of that API', (name, { api }) => {
  expect(api).toBe(name)
})
