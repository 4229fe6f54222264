// What docs/benchmarks.md says of bytes rests on the contract as written by hand: it has to keep all of it.
import * as h5 from '@taro-capability/adapter-h5'
import * as weapp from '@taro-capability/adapter-weapp'
import type { Adapter } from '@taro-capability/core'
import { bareMinimum, minimum } from '../../../bench/minimum'
import { conformance, type Subject } from '../src'

const realm = globalThis as { wx?: object }

interface Written {
  call: Adapter['authPrivateMessage']
  question: () => boolean
}

/** What was written by hand, in the place of the adapter's own. */
function adapterOf({ entry }: { entry: string }, adapter: Adapter): Adapter {
  const code = `${entry.replace(/export const/g, 'const')}\nreturn { call, question: typeof question === 'undefined' ? () => false : question }`
  const { call, question } = new Function(code)() as Written
  return { ...adapter, authPrivateMessage: call, supports: (api) => (api === 'authPrivateMessage' ? question() : adapter.supports(api)) }
}

const casesOf = (subject: Subject) => conformance(subject).filter(({ name }) => name.startsWith('authPrivateMessage'))

describe('weapp', () => {
  afterAll(() => delete realm.wx)
  const cases = casesOf({
    adapter: adapterOf(minimum, weapp),
    setHost(apis, version) {
      realm.wx = apis && Object.defineProperty(apis, 'getAppBaseInfo', { value: () => ({ SDKVersion: version }) })
    }
  })
  test.each(cases)('$name', ({ run }) => run())
})

describe('h5', () => {
  test.each(casesOf({ adapter: adapterOf(bareMinimum, h5) }))('$name', ({ run }) => run())
})
