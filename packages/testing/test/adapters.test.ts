import * as h5 from '@taro-capability/adapter-h5'
import * as harmony from '@taro-capability/adapter-harmony'
import * as rn from '@taro-capability/adapter-rn'
import * as weapp from '@taro-capability/adapter-weapp'
import { unsupportedAdapter } from '@taro-capability/core'
import { conformance, observe } from '../src'

const realm = globalThis as { wx?: object }

const option = { authPrivateMessage: { shareTicket: 'ticket' } }
const getAppBaseInfo = () => ({ SDKVersion: '3.0.0' })

describe('weapp keeps the contract', () => {
  afterAll(() => delete realm.wx)
  const cases = conformance({
    adapter: weapp,
    option,
    setHost: (api, { answer }) => (realm.wx = { getAppBaseInfo, ...(answer && { [api]: answer }) })
  })
  test.each(cases)('$name', ({ run }) => run())
})

describe.each([h5, rn, harmony, unsupportedAdapter('alipay')])('$platform keeps the contract', (adapter) => {
  test.each(conformance({ adapter, option }))('$name', ({ run }) => run())
})

test.each([h5, weapp])(
  '$platform: a fail or complete that is no function is told nothing, and so handles nothing',
  async ({ authPrivateMessage }) => {
    const call = authPrivateMessage as (option: unknown) => unknown
    const given = { shareTicket: 'ticket', fail: 'no function', complete: {} }
    expect(await observe(call, given, { gives: [] })).toMatchObject({ outcome: 'rejected', unhandled: true, uncaught: [] })
  }
)
