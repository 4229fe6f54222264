import assert from 'node:assert/strict'
import { contractNames, type Adapter, type ContractName } from '@taro-capability/core'
import { hostsOf, resultOf, type FakedHost, type HostAnswer } from './hosts'
import { observe } from './observe'
import { acceptedOption, refusedOptions } from './options'
import { statements, type Expected, type Situation } from './statements'

/** What is tested: an adapter, and, where it has a host, how to put a faked one under it. */
export interface Subject {
  adapter: Adapter
  /**
   * Puts a host under the adapter that has these APIs and no others, and that says this version of itself; `undefined` takes the host
   * away. Absent for a platform that has none of the APIs.
   */
  setHost?: (apis: Record<string, unknown> | undefined, version: string) => void
  /** The same adapter in a build with a limit of so many milliseconds for silent hosts. */
  withTimeout?: (ms: number) => Adapter
  /** Fields that the host needs beside those that the contract checks, for each API. */
  option?: Partial<Record<ContractName, object>>
}

/** One statement of the contract about one adapter. Give it to any runner: `test(name, run)`. */
export interface Case {
  name: string
  run(): Promise<void>
}

/** Versions of a host that is newer, or older, than anything. */
const NEW = '999.0.0'
const OLD = '0.0.1'

/**
 * The contract that every API keeps on every platform, as cases for any test runner: the eight points as the README of
 * `@taro-capability/core` numbers them, and each code of a failure.
 *
 * @example for (const { name, run } of conformance(subject)) test(name, run)
 */
export function conformance(subject: Subject): Case[] {
  return contractNames.flatMap((api) => {
    const situations = subject.setHost ? situationsOf(subject, subject.setHost, api) : [withoutHost(subject, api)]
    const stated = situations.flatMap((situation) =>
      statements(situation).map(([says, run]): Case => ({ name: `${api} ${situation.when}: ${says}`, run }))
    )
    return subject.setHost ? [...stated, ...casesOfHost(subject, subject.setHost, api)] : stated
  })
}

const optionOf = ({ option }: Subject, api: ContractName) => ({ ...acceptedOption(api), ...option?.[api] })

const situation = (subject: Subject, api: ContractName, when: string, arrange: () => void, expect: () => Expected): Situation => ({
  adapter: subject.adapter,
  api,
  when,
  option: optionOf(subject, api),
  arrange,
  expect
})

const withoutHost = (subject: Subject, api: ContractName) =>
  situation(subject, api, `on ${subject.adapter.platform}, which never has it`, () => {}, () => ({ gives: 'UNSUPPORTED_PLATFORM', isThere: false })) // prettier-ignore

type SetHost = NonNullable<Subject['setHost']>

function situationsOf(subject: Subject, setHost: SetHost, api: ContractName): Situation[] {
  const since = () => subject.adapter.explain(api).since
  /** Whether the platform has it at all, in some version. */
  const isKnown = () => {
    const { state, source } = subject.adapter.explain(api)
    return since() !== undefined || state === 'real' || source === 'host'
  }
  const lacking = (): Expected => ({ gives: isKnown() ? 'UNAVAILABLE' : 'UNSUPPORTED_PLATFORM', isThere: false })
  const outdated = (): Expected => (since() && since() !== 'original' ? { gives: 'UNSUPPORTED_VERSION', isThere: false } : lacking())
  const answering = Object.entries(hostsOf(api)).map(
    ([what, { answer, ...expected }]: [string, FakedHost]) =>
    situation(subject, api, `when the host ${what}`, () => setHost({ [api]: answer }, NEW), () => ({ ...expected, isThere: true })) // prettier-ignore
  )
  return [
    ...answering,
    situation(subject, api, 'when the host lacks the API', () => setHost({}, NEW), lacking),
    situation(subject, api, 'when the host is older than the API', () => setHost({}, OLD), outdated),
    situation(subject, api, 'when there is no host', () => setHost(undefined, NEW), lacking),
    situation(subject, api, 'when the host throws as soon as it is looked at', () => setHost(throwing(api), NEW), () => ({ gives: 'HOST_FAILED', isThere: false })) // prettier-ignore
  ]
}

const throwing = (api: string) =>
  Object.defineProperty({}, api, {
    enumerable: true,
    get() {
      throw new Error('the host broke')
    }
  })

/** What is asked of an adapter with a host beyond the statements. */
function casesOfHost(subject: Subject, setHost: SetHost, api: ContractName): Case[] {
  const { adapter, withTimeout } = subject
  const answering: HostAnswer = ({ success }) => success(resultOf(api))
  const callOf = (from: Adapter) => from[api] as (option: unknown) => Promise<unknown>
  const cases: [string, () => Promise<void>][] = [
    [
      '7. every field of the option reaches the host, known to the contract or not',
      async () => {
        const received: object[] = []
        setHost({ [api]: (option: never) => [received.push({ ...(option as object) }), answering(option)] }, NEW)
        const given = { ...optionOf(subject, api), unknownField: {}, another: 7 }
        await callOf(adapter)(given)
        assert.equal(received.length, 1)
        for (const [field, value] of Object.entries(given)) assert.equal((received[0] as Record<string, unknown>)[field], value)
      }
    ],
    [
      'a host that comes late is asked when it is there',
      async () => {
        setHost(undefined, NEW)
        assert.equal((await observe(callOf(adapter), optionOf(subject, api))).outcome, 'rejected')
        setHost({ [api]: answering }, NEW)
        assert.equal((await observe(callOf(adapter), optionOf(subject, api))).outcome, 'resolved')
        assert.equal(adapter.supports(api), true)
      }
    ],
    [
      'INVALID_OPTION where the option cannot be read, and the host is not called',
      async () => {
        let calls = 0
        setHost({ [api]: () => calls++ }, NEW)
        const unreadable = Object.defineProperty(optionOf(subject, api), 'unreadable', { enumerable: true, get: () => assert.fail() })
        const { value } = await observe(callOf(adapter), unreadable)
        assert.equal((value as { code?: string }).code, 'INVALID_OPTION')
        assert.equal(calls, 0)
      }
    ],
    ...refusedOptions(api).map(({ field, option }): [string, () => Promise<void>] => [
      `INVALID_OPTION names ${field}, ${JSON.stringify(option)}, and the host is not called`,
      async () => {
        let calls = 0
        setHost({ [api]: () => calls++ }, NEW)
        const { value } = await observe(callOf(adapter), option)
        const { code, errMsg } = value as { code?: string; errMsg?: string }
        assert.equal(code, 'INVALID_OPTION')
        assert.ok(errMsg!.includes(field))
        assert.equal(calls, 0)
      }
    ])
  ]
  if (withTimeout) {
    cases.push([
      'TIMEOUT where the host stays silent for longer than the limit, and only there',
      async () => {
        const limited = withTimeout(2)
        setHost({ [api]: () => {} }, NEW)
        const { value } = await observe(callOf(limited), optionOf(subject, api))
        assert.equal((value as { code?: string }).code, 'TIMEOUT')
        setHost({ [api]: answering }, NEW)
        assert.equal((await observe(callOf(limited), optionOf(subject, api))).outcome, 'resolved')
      }
    ])
  }
  return cases.map(([says, run]) => ({ name: `${api}: ${says}`, run }))
}
