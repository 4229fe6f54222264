import * as alipay from '@taro-capability/adapter-alipay'
import * as h5 from '@taro-capability/adapter-h5'
import * as harmony from '@taro-capability/adapter-harmony'
import * as qq from '@taro-capability/adapter-qq'
import * as rn from '@taro-capability/adapter-rn'
import * as tt from '@taro-capability/adapter-tt'
import * as weapp from '@taro-capability/adapter-weapp'
import { unsupportedAdapter, type Adapter } from '@taro-capability/core'
import { conformance, observe } from '../src'

const realm = globalThis as { wx?: object; my?: object; tt?: object; qq?: object; __TARO_CAPABILITY_TIMEOUT__?: number }

/** A copy of an adapter from a build with a limit for silent hosts, which is a constant of the build. */
function withLimit(module: string, ms: number): Adapter {
  realm.__TARO_CAPABILITY_TIMEOUT__ = ms
  let adapter!: Adapter
  jest.isolateModules(() => (adapter = jest.requireActual<Adapter>(module)))
  delete realm.__TARO_CAPABILITY_TIMEOUT__
  return adapter
}

/** A faked host by the names that the host itself has, and with the version where it says one. */
type Native = (apis: object, version: string) => object

const hosts: [adapter: Adapter, global: 'wx' | 'my' | 'tt' | 'qq', native: Native][] = [
  [weapp, 'wx', (apis, version) => Object.defineProperty(apis, 'getAppBaseInfo', { value: () => ({ SDKVersion: version }) })],
  [tt, 'tt', (apis, version) => Object.defineProperty(apis, 'getSystemInfoSync', { value: () => ({ SDKVersion: version }) })],
  [qq, 'qq', (apis, version) => Object.defineProperty(apis, 'getSystemInfoSync', { value: () => ({ SDKVersion: version }) })],
  [alipay, 'my', alipaysNames]
]

/** Alipay logs in by another name. */
function alipaysNames(apis: object, version: string): object {
  const { login, ...others } = Object.getOwnPropertyDescriptors(apis as { login?: unknown })
  return Object.defineProperties({}, { ...others, ...(login && { getAuthCode: login }), SDKVersion: { value: version } })
}

describe.each(hosts.map((host) => ({ platform: host[0].platform, host })))('$platform keeps the contract', ({ platform, host }) => {
  const [adapter, global, native] = host
  afterAll(() => delete realm[global])
  const cases = conformance({
    adapter,
    setHost: (apis, version) => (realm[global] = apis && native(apis, version)),
    withTimeout: (ms) => withLimit(`@taro-capability/adapter-${platform}`, ms)
  })
  test.each(cases)('$name', ({ run }) => run())
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
