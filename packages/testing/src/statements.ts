import assert from 'node:assert/strict'
import { isFailure, isUnsupported, type Adapter, type ContractName, type Failure } from '@taro-capability/core'
import { resultOf, type FakedHost } from './hosts'
import { observe, type Caller, type Observation } from './observe'

/** What the caller must see in a situation. */
export interface Expected extends Pick<FakedHost, 'gives' | 'failure'> {
  /** What `supports` must say. */
  isThere: boolean
}

/** One API of one adapter on one kind of host. */
export interface Situation {
  adapter: Adapter
  api: ContractName
  when: string
  /** An option that the contract accepts. */
  option: object
  /** Puts the host there. */
  arrange(): void
  /** Called after that. */
  expect(): Expected
}

const UNSUPPORTED = ['UNSUPPORTED_PLATFORM', 'UNSUPPORTED_VERSION', 'UNAVAILABLE']

/** The platform of the adapter that is there where nothing chose one. */
const UNKNOWN = 'unknown'

/** The eight points of the contract, as the README of core numbers them, and what holds for questions. */
export function statements({ adapter, api, option, arrange, expect }: Situation): [string, () => Promise<void>][] {
  const call = async (caller?: Caller, given: unknown = option) => {
    arrange()
    const expected = expect()
    const seen = await observe(adapter[api] as (option: unknown) => unknown, given, caller)
    return { seen, expected, ...outcomeOf(expected) }
  }
  return [
    [
      '1. it never throws and settles exactly once',
      async () => {
        const { seen, outcome } = await call()
        assert.equal(seen.outcome, outcome)
        assert.equal(calledIn(seen).filter((by) => by === 'promise').length, outcome === 'pending' ? 0 : 1)
      }
    ],
    [
      '2. success or fail, then complete, then the promise, all with the same value',
      async () => {
        const { seen, expected, order } = await call()
        assert.deepEqual(calledIn(seen), order)
        for (const { value } of seen.called) assert.equal(value, seen.value)
        if (expected.gives === 'result')
          assert.deepEqual({ ...(seen.value as object), then: undefined }, { ...resultOf(api), then: undefined })
        assert.deepEqual(seen.uncaught, [])
      }
    ],
    [
      "3. what the caller's callbacks throw changes nothing and surfaces by itself",
      async () => {
        const { seen, outcome, order } = await call({ throws: ['success', 'fail', 'complete'] })
        assert.equal(seen.outcome, outcome)
        assert.deepEqual(calledIn(seen), order)
        const surfaced = seen.uncaught.map((error) => (error as Error).message)
        assert.deepEqual(
          surfaced,
          order.slice(0, 2).map((by) => `the caller's own ${by}`)
        )
      }
    ],
    [
      '4. a rejection is handled where fail or complete was given, and only there',
      async () => {
        for (const gives of [['fail'], ['complete'], ['fail', 'complete']] as Caller['gives'][])
          assert.equal((await call({ gives })).seen.unhandled, false)
        for (const gives of [[], ['success']] as Caller['gives'][]) {
          const { seen, outcome } = await call({ gives })
          assert.equal(seen.unhandled, outcome === 'rejected')
        }
      }
    ],
    [
      "5. a failure is an Error in the host's shape, with code, api and platform, in JSON as well",
      async () => {
        const { seen, expected, outcome } = await call()
        if (outcome !== 'rejected') return assert.ok(!isFailure(seen.value))
        assertFailure(seen.value, { api, platform: adapter.platform, code: expected.gives })
        for (const [name, said] of Object.entries(expected.failure ?? {})) assert.equal((seen.value as never)[name], said)
      }
    ],
    [
      '6. the outcome does not depend on NODE_ENV',
      async () => {
        const { NODE_ENV } = process.env
        try {
          for (const mode of ['development', 'production', undefined]) {
            setNodeEnv(mode)
            const { seen, outcome } = await call()
            assert.equal(seen.outcome, outcome)
          }
        } finally {
          setNodeEnv(NODE_ENV)
        }
      }
    ],
    [
      "7. the caller's option is not changed",
      async () => {
        const given = { ...option, extra: {} }
        const before = { ...given }
        const { seen, outcome } = await call({}, given)
        assert.equal(seen.outcome, outcome)
        assert.deepEqual(given, before)
      }
    ],
    [
      '8. it names its platform, and where nothing chose one it says how to, and does not guess',
      async () => {
        const { seen, outcome } = await call()
        assert.ok(adapter.platform && typeof adapter.platform === 'string')
        if (outcome !== 'rejected') return
        const { platform, errMsg } = seen.value as Failure
        assert.equal(platform, adapter.platform)
        if (platform === UNKNOWN) assert.match(errMsg, /no platform was chosen; add /)
      }
    ],
    [
      'supports, canIUse and explain say whether the API is there',

      async () => {
        arrange()
        const { isThere } = expect()
        assert.equal(adapter.supports(api), isThere)
        assert.equal(adapter.canIUse(api), isThere)
        const { reason, ...explained } = adapter.explain(api)
        assert.deepEqual([explained.api, explained.platform, explained.supported], [api, adapter.platform, isThere])
        assert.ok(reason)
      }
    ]
  ]
}

const calledIn = (seen: Observation) => seen.called.map(({ by }) => by)

function outcomeOf({ gives }: Expected): { outcome: Observation['outcome']; order: string[] } {
  if (gives === 'nothing') return { outcome: 'pending', order: [] }
  return gives === 'result'
    ? { outcome: 'resolved', order: ['success', 'complete', 'promise'] }
    : { outcome: 'rejected', order: ['fail', 'complete', 'promise'] }
}

function assertFailure(value: unknown, expected: { api: string; platform: string; code: string }) {
  assert.ok(value instanceof Error && isFailure(value, expected.code as Failure['code']))
  const { api, code, platform, message, errMsg } = value
  assert.deepEqual({ api, code, platform, message }, { ...expected, message: errMsg })
  assert.match(errMsg, new RegExp(`^${api}:fail .`))
  assert.equal(isUnsupported(value), UNSUPPORTED.includes(code))
  const kept = JSON.parse(JSON.stringify(value)) as Partial<Failure>
  assert.deepEqual(
    { api: kept.api, code: kept.code, platform: kept.platform, message: kept.message, errMsg: kept.errMsg },
    { ...expected, message, errMsg }
  )
}

/** Assigning `undefined` to a variable of the environment would store it as a text. */
function setNodeEnv(mode: string | undefined) {
  if (mode === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = mode
}
