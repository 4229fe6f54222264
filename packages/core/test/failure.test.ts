import {
  authPrivateMessageContract as contract,
  createFailure,
  createHostFailure,
  hostApi,
  isFailure,
  isUnsupported,
  onUnsupported,
  unsupportedApi,
  type FailureCode,
  type Host
} from '../src'

// Another copy of the package.
let copy!: typeof import('../src')
jest.isolateModules(() => (copy = jest.requireActual<typeof import('../src')>('../src')))

const failure = (code: FailureCode) => createFailure('authPrivateMessage', 'h5', code, 'because')

describe('a failure', () => {
  test("is an Error with the host's shape", () => {
    const error = failure('UNSUPPORTED_PLATFORM')
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({
      errMsg: 'authPrivateMessage:fail because',
      api: 'authPrivateMessage',
      platform: 'h5',
      code: 'UNSUPPORTED_PLATFORM'
    })
    expect(error.message).toBe(error.errMsg)
  })

  test("carries the host's wording and codes", () => {
    const error = createHostFailure('authPrivateMessage', 'weapp', { errMsg: 'authPrivateMessage:fail no', errCode: -1, errno: 0 })
    expect(error).toMatchObject({
      code: 'HOST_FAILED',
      errMsg: 'authPrivateMessage:fail no',
      message: 'authPrivateMessage:fail no',
      errCode: -1,
      errno: 0
    })
  })

  test.each([
    ['an Error', new Error('no network'), 'login:fail no network'],
    ['a text', 'no network', 'login:fail no network'],
    ['a number', 7, 'login:fail 7']
  ])('of a host that answers with %s says the same', (_, answer, errMsg) => {
    expect(createHostFailure('login', 'weapp', answer).errMsg).toBe(errMsg)
  })

  test.each([undefined, null, 0, '', {}, Symbol('no'), Object.create(null)])('of a host that answers %p still has a reason', (answer) => {
    expect(createHostFailure('authPrivateMessage', 'weapp', answer).errMsg).toBe('authPrivateMessage:fail the host gave no reason')
  })
})

describe('a failure as JSON', () => {
  const circular: { self?: unknown } = {}
  circular.self = circular
  test.each<[string, unknown, object]>([
    ['numbers', { errCode: -5, errno: 1003 }, { errCode: -5, errno: 1003 }],
    ['texts', { errCode: 'E5' }, { errCode: 'E5' }],
    ['BigInts', { errCode: 5n, errno: 5n }, {}],
    ['what is circular', { errCode: circular, errno: circular }, {}],
    ['what cannot be read', Object.defineProperty({}, 'errCode', { get: () => { throw new Error('no') } }), {}] // prettier-ignore
  ])('keeps what it says, where the host gives %s as its codes', (_, answer, codes) => {
    const errMsg = 'authPrivateMessage:fail no'
    const failure = createHostFailure('authPrivateMessage', 'weapp', Object.assign(answer as object, { errMsg }))
    const kept = { message: errMsg, errMsg, code: 'HOST_FAILED', api: 'authPrivateMessage', platform: 'weapp' }
    expect(JSON.parse(JSON.stringify(failure))).toEqual({ ...kept, ...codes })
  })
})

test('making a failure reports nothing: only a call does', () => {
  const calls: unknown[] = []
  const unsubscribe = onUnsupported((call) => calls.push(call))
  failure('UNSUPPORTED_PLATFORM')
  expect(calls).toEqual([])
  unsubscribe()
})

describe('isFailure', () => {
  test('knows one by what it carries', () => {
    expect(isFailure(failure('TIMEOUT'))).toBe(true)
    expect(isFailure(failure('TIMEOUT'), 'TIMEOUT')).toBe(true)
    expect(isFailure(failure('TIMEOUT'), 'HOST_FAILED')).toBe(false)
  })

  test("knows another copy's", async () => {
    expect(copy.createFailure).not.toBe(createFailure)
    const error: unknown = await copy
      .unsupportedApi(
        'authPrivateMessage',
        'h5',
        'h5 has no such API'
      )({ shareTicket: 't' })
      .catch((reason) => reason)
    expect(isFailure(error, 'UNSUPPORTED_PLATFORM')).toBe(true)
    expect(isUnsupported(error)).toBe(true)
  })

  test.each([
    ["WeChat's own refusal", { errMsg: 'authPrivateMessage:fail no', errCode: 1 }],
    ["Node's error with a code", Object.assign(new Error('x'), { code: 'ENOENT' })],
    ['an Error', new Error('authPrivateMessage:fail')],
    ['a string', 'authPrivateMessage:fail'],
    ['nothing', undefined],
    ['null', null],
    ['a revoked proxy', revoked()],
    ['a getter that throws', Object.defineProperty({ api: 'login', code: 'TIMEOUT' }, 'errMsg', { get: () => { throw new Error('no') } })], // prettier-ignore
    ['what has no errMsg', { api: 'login', code: 'TIMEOUT' }],
    ['what names no API', { errMsg: 'login:fail', code: 'TIMEOUT' }],
    ['a code that only begins like one', { errMsg: 'login:fail', api: 'login', code: 'UNKNOWN' }]
  ])('says no of %s', (_, error) => {
    expect(isFailure(error, 'TIMEOUT')).toBe(false)
    expect(isUnsupported(error)).toBe(false)
  })
})

test.each(['timeout', 'xTIMEOUT', 'TIMEOUTx', 7, undefined])('isFailure, asked for no code, says no of the code %p', (code) => {
  expect(isFailure({ errMsg: 'login:fail', api: 'login', code })).toBe(false)
})

test("isFailure, asked for no code, knows a newer version's", () => {
  expect(isFailure({ errMsg: 'login:fail', api: 'login', code: 'SOME_NEW_CODE' })).toBe(true)
})

test.each([[{ code: 'TIMEOUT', api: 'login' }], [{ code: 'TIMEOUT', errMsg: 'login:fail' }]])(
  'isFailure, asked for no code, says no of %p, where a part is missing',
  (error) => {
    expect(isFailure(error)).toBe(false)
  }
)

test.each([
  ['UNSUPPORTED_PLATFORM', true],
  ['UNSUPPORTED_VERSION', true],
  ['UNAVAILABLE', true],
  ['INVALID_OPTION', false],
  ['HOST_FAILED', false],
  ['TIMEOUT', false]
] as const)('isUnsupported: %s is %p', (code, expected) => {
  expect(isUnsupported(failure(code))).toBe(expected)
})

const host: Host = { platform: 'weapp', apis: () => ({ authPrivateMessage() {} }), whyMissing: () => ['UNAVAILABLE', 'it is not there'] }
const throws = { enumerable: true, get: () => { throw new Error('no') } } // prettier-ignore

test.each([
  ['a platform without the API', unsupportedApi('authPrivateMessage', 'h5', 'h5 has no such API')],
  ['a host', hostApi(contract, host)]
])('%s calls fail and complete, though they stand behind a getter that throws', async (_, call) => {
  const called: string[] = []
  const option = { fail: () => called.push('fail'), complete: () => called.push('complete') }
  const behind = Object.defineProperties({}, { shareTicket: throws, ...Object.getOwnPropertyDescriptors(option) })
  await expect(call(behind as never)).rejects.toHaveProperty('errMsg')
  expect(called).toEqual(['fail', 'complete'])
})

test.each([
  ['whose callbacks are getters that throw', Object.defineProperties({}, { fail: throws, complete: throws })],
  ['that is a revoked proxy', revoked()]
])('the call does not throw for an option %s', async (_, option) => {
  await expect(unsupportedApi('authPrivateMessage', 'h5', 'h5 has no such API')(option as never)).rejects.toMatchObject({
    code: 'UNSUPPORTED_PLATFORM'
  })
  await expect(hostApi(contract, host)(option as never)).rejects.toMatchObject({ code: 'INVALID_OPTION' })
})

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

test.each([undefined, null, 'option', 7, [], Object.freeze({ fail: 'no function' })])(
  'a platform without the API says so whatever the option: %p',
  async (option) => {
    const call = unsupportedApi('authPrivateMessage', 'h5', 'h5 has no such API') as (option: unknown) => Promise<unknown>
    await expect(call(option)).rejects.toMatchObject({ code: 'UNSUPPORTED_PLATFORM' })
  }
)

class OptionWithCallbacks {
  readonly shareTicket = 'ticket'
  static called: string[] = []
  fail() {
    OptionWithCallbacks.called.push('fail')
  }
  complete() {
    OptionWithCallbacks.called.push('complete')
  }
}

test.each([
  ['a platform without the API', unsupportedApi('authPrivateMessage', 'h5', 'h5 has no such API')],
  ['a host', hostApi(contract, { ...host, apis: () => ({ authPrivateMessage: ({ fail }: { fail(): void }) => fail() }) })]
])('%s calls inherited callbacks as well', async (_, call) => {
  OptionWithCallbacks.called = []
  await expect(call(new OptionWithCallbacks() as never)).rejects.toHaveProperty('errMsg')
  expect(OptionWithCallbacks.called).toEqual(['fail', 'complete'])
})
