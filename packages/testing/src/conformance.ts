import assert from 'node:assert/strict'
import { contractNames, isFailure, isUnsupported, type Adapter, type ContractName, type Failure } from '@taro-capability/core'
import { hostsOf, type FakedHost } from './hosts'
import { observe, type Caller, type Observation } from './observe'

/** What is tested: an adapter, and, where it has a host, how to put a faked one under it. */
export interface Subject {
  adapter: Adapter
  /** Gives the adapter's host this behaviour for `api`; absent for a platform that has none of the APIs. */
  setHost?: (api: ContractName, host: FakedHost) => void
  /** An option that the adapter accepts, for each API. */
  option: Record<ContractName, object>
}

/** One statement of the contract about one adapter. Give it to any runner: `test(name, run)`. */
export interface Case {
  name: string
  run(): Promise<void>
}

/**
 * The contract that every API keeps on every platform, as cases for any test runner.
 *
 * @example for (const { name, run } of conformance(subject)) test(name, run)
 */
export function conformance(subject: Subject): Case[] {
  return contractNames.flatMap((api) =>
    situations(subject, api).flatMap(([when, host]) => {
      const call = (caller?: Caller, option: unknown = subject.option[api]) => {
        if (host) subject.setHost!(api, host)
        return observe(subject.adapter[api] as (option: unknown) => unknown, option, caller)
      }
      return statements(subject, api, call, host?.gives ?? 'UNSUPPORTED_PLATFORM', host).map(([says, run]) => ({
        name: `${api} ${when}: ${says}`,
        run
      }))
    })
  )
}

const situations = ({ adapter, setHost }: Subject, api: ContractName): [string, FakedHost | undefined][] =>
  setHost
    ? Object.entries(hostsOf(api).hosts).map(([name, host]) => [`when the host ${name}`, host])
    : [[`on ${adapter.platform}, which never has it`, undefined]]

type Call = (caller?: Caller, option?: unknown) => Promise<Observation>

function statements(
  { adapter, option }: Subject,
  api: ContractName,
  call: Call,
  gives: FakedHost['gives'],
  host: FakedHost | undefined
): [string, () => Promise<void>][] {
  const first = gives === 'result' ? 'success' : 'fail'
  const outcome = gives === 'result' ? 'resolved' : gives === 'nothing' ? 'pending' : 'rejected'
  const toldBy = (seen: Observation) => seen.told.map(({ by }) => by)
  const order = outcome === 'pending' ? [] : [first, 'complete', 'promise']

  return [
    [
      '1. it never throws and settles exactly once',
      async () => {
        const seen = await call()
        assert.equal(seen.outcome, outcome)
        assert.equal(toldBy(seen).filter((by) => by === 'promise').length, outcome === 'pending' ? 0 : 1)
      }
    ],
    [
      `2. it tells ${order.join(', then ') || 'nobody'}, all the same value`,
      async () => {
        const seen = await call()
        assert.deepEqual(toldBy(seen), order)
        for (const { value } of seen.told) assert.equal(value, seen.value)
        if (gives === 'result') assert.deepEqual(seen.value, hostsOf(api).result)
        assert.deepEqual(seen.uncaught, [])
      }
    ],
    [
      "3. what the caller's callbacks throw changes nothing and surfaces by itself",
      async () => {
        const seen = await call({ throws: ['success', 'fail', 'complete'] })
        assert.equal(seen.outcome, outcome)
        assert.deepEqual(toldBy(seen), order)
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
          assert.equal((await call({ gives })).unhandled, false)
        for (const gives of [[], ['success']] as Caller['gives'][]) assert.equal((await call({ gives })).unhandled, outcome === 'rejected')
      }
    ],
    [
      "5. a failure is an Error in the host's shape, with code, api and platform",
      async () => {
        const { value } = await call()
        if (outcome !== 'rejected') return assert.ok(!isFailure(value))
        const failure = value as Failure
        assert.ok(failure instanceof Error && isFailure(failure, gives as Failure['code']))
        const { errMsg, code, platform } = failure
        assert.deepEqual(
          { api: failure.api, code, platform, message: failure.message },
          { api, code: gives, platform: adapter.platform, message: errMsg }
        )
        assert.match(errMsg, new RegExp(`^${api}:fail .`))
        for (const [name, said] of Object.entries(host?.failure ?? {})) assert.equal((failure as never)[name], said)
        assert.equal(isUnsupported(failure), /^UN/.test(code))
      }
    ],
    [
      '6. the outcome does not depend on NODE_ENV',
      async () => {
        const { NODE_ENV } = process.env
        try {
          for (const mode of ['development', 'production', undefined]) {
            setNodeEnv(mode)
            assert.equal((await call()).outcome, outcome)
          }
        } finally {
          setNodeEnv(NODE_ENV)
        }
      }
    ],
    [
      "7. the caller's option is not changed",
      async () => {
        const given = { ...option[api], extra: {} }
        const before = { ...given }
        assert.equal((await call({}, given)).outcome, outcome)
        assert.deepEqual(given, before)
      }
    ],
    [
      '8. the adapter says which platform it is and whether the API is there, and explains the same',
      async () => {
        await call()
        const supported = Boolean(host?.answer)
        assert.equal(adapter.supports(api), supported)
        const { platform, reason, ...explained } = adapter.explain(api)
        assert.deepEqual([explained.api, platform, explained.supported], [api, adapter.platform, supported])
        assert.ok(adapter.platform && reason)
      }
    ]
  ]
}

/** Assigning `undefined` to a variable of the environment would store it as a text. */
function setNodeEnv(mode: string | undefined) {
  if (mode === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = mode
}
