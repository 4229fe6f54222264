import * as alipay from '@taro-capability/adapter-alipay'
import * as h5 from '@taro-capability/adapter-h5'
import * as harmony from '@taro-capability/adapter-harmony'
import * as rn from '@taro-capability/adapter-rn'
import * as weapp from '@taro-capability/adapter-weapp'
import { unsupportedAdapter, type Adapter } from '@taro-capability/core'
import { conformance, observe } from '../src'

const realm = globalThis as { wx?: object; my?: object; __TARO_CAPABILITY_TIMEOUT__?: number }

/** A copy of an adapter from a build with a limit for silent hosts, which is a constant of the build. */
function withLimit(module: string, ms: number): Adapter {
  realm.__TARO_CAPABILITY_TIMEOUT__ = ms
  let adapter!: Adapter
  jest.isolateModules(() => (adapter = jest.requireActual<Adapter>(module)))
  delete realm.__TARO_CAPABILITY_TIMEOUT__
  return adapter
}

describe('weapp keeps the contract', () => {
  afterAll(() => delete realm.wx)
  const cases = conformance({
    adapter: weapp,
    setHost(apis, version) {
      realm.wx = apis && Object.defineProperty(apis, 'getAppBaseInfo', { value: () => ({ SDKVersion: version }) })
    },
    withTimeout: (ms) => withLimit('@taro-capability/adapter-weapp', ms)
  })
  test.each(cases)('$name', ({ run }) => run())
})

/** The contracts that Alipay has. */
const ofAlipay = ['login', 'showShareMenu', 'hideShareMenu']

describe('alipay keeps the contract', () => {
  afterAll(() => delete realm.my)
  const cases = conformance({
    adapter: alipay,
    // Alipay logs in by another name.
    setHost(apis) {
      const natives = apis && Object.getOwnPropertyDescriptors(apis)
      const { login, ...others } = natives ?? {}
      realm.my = natives && Object.defineProperties({}, { ...others, ...(login && { getAuthCode: login }) })
    },
    withTimeout: (ms) => withLimit('@taro-capability/adapter-alipay', ms)
  })
  // Of what the others do nothing is asked, since `supports` answers by the support data.
  const called = cases.filter(({ name }) => ofAlipay.some((api) => name.startsWith(`${api}:`) || name.startsWith(`${api} `)))
  test.each(called.filter(({ name }) => !name.includes('supports')))('$name', ({ run }) => run())
})

const unchosen = unsupportedAdapter('unknown', 'no platform was chosen; add the plugin')

describe.each([h5, rn, harmony, unsupportedAdapter('acme'), unchosen])('$platform keeps the contract', (adapter) => {
  test.each(conformance({ adapter }))('$name', ({ run }) => run())
})

test.each([h5, weapp])(
  '$platform: a fail or complete that is no function is not called, and so handles nothing',
  async ({ authPrivateMessage }) => {
    const call = authPrivateMessage as (option: unknown) => unknown
    const given = { shareTicket: 'ticket', fail: 'no function', complete: {} }
    expect(await observe(call, given, { gives: [] })).toMatchObject({ outcome: 'rejected', unhandled: true, uncaught: [] })
  }
)

describe('an adapter that breaks the contract is caught', () => {
  const breaks = (wrong: (option: { fail?(failure: unknown): void; complete?(failure: unknown): void }) => unknown) =>
    conformance({ adapter: { ...unsupportedAdapter('acme'), authPrivateMessage: wrong as never } }).filter(({ name }) =>
      name.startsWith('authPrivateMessage ')
    )
  const caught = async (cases: ReturnType<typeof breaks>) => {
    const outcomes = await Promise.all(cases.map(({ name, run }) => run().then(() => [], () => [/: (\d)\./.exec(name)?.[1]]))) // prettier-ignore
    return outcomes.flat()
  }
  const failure = () => unsupportedAdapter('acme').authPrivateMessage({ shareTicket: 't' }).catch((error: unknown) => error) // prettier-ignore

  test('by throwing', async () => {
    const statements = breaks(() => {
      throw new Error('thrown')
    })
    expect(await caught(statements.slice(0, 1))).toEqual(['1'])
  })

  test('by resolving', async () => {
    expect(await caught(breaks(() => Promise.resolve({ errMsg: 'authPrivateMessage:ok' })).slice(0, 1))).toEqual(['1'])
  })

  test('by another order of its callbacks', async () => {
    const wrong = breaks(async ({ fail, complete }) => {
      const error = await failure()
      complete?.(error)
      fail?.(error)
      throw error
    })
    expect(await caught([wrong[1]!])).toEqual(['2'])
  })

  test('by a failure that is not one', async () => {
    const wrong = breaks(() =>
      Promise.reject({ errMsg: 'authPrivateMessage:fail', code: 'UNSUPPORTED_PLATFORM', api: 'authPrivateMessage', platform: 'acme' })
    )
    expect(await caught([wrong[4]!])).toEqual(['5'])
  })

  test('by another platform', async () => {
    const wrong = breaks(() => unsupportedAdapter('other').authPrivateMessage({ shareTicket: 't' }))
    expect(await caught([wrong[7]!])).toEqual(['8'])
  })
})
