import fc from 'fast-check'
import { hostApi, type ContractName, type Contract, type Failure, type Host } from '../src'

/**
 * Random schedules of what a host and a caller do, and what the caller then saw. Time is ours: what is due runs in order,
 * so that ten thousand schedules take seconds and a failing one can be run again.
 */
type HostStep = 'succeed' | 'refuse' | 'succeed with nothing'
interface Schedule {
  /** Answers during the call, and at later turns. */
  now: HostStep[]
  later: HostStep[]
  ends: 'returns' | 'throws' | 'fulfils' | 'fulfils with nothing' | 'rejects' | 'thenable throws'
  gives: { success: boolean; fail: boolean; complete: boolean }
  throws: { success: boolean; fail: boolean; complete: boolean }
  /** The host answers once more while the caller is being told. */
  again: HostStep[]
  timeout: 0 | 5
}

const step = fc.constantFrom<HostStep>('succeed', 'refuse', 'succeed with nothing')
const flags = fc.record({ success: fc.boolean(), fail: fc.boolean(), complete: fc.boolean() })
const schedule: fc.Arbitrary<Schedule> = fc.record({
  now: fc.array(step, { maxLength: 3 }),
  later: fc.array(step, { maxLength: 3 }),
  ends: fc.constantFrom('returns', 'throws', 'fulfils', 'fulfils with nothing', 'rejects', 'thenable throws'),
  gives: flags,
  throws: flags,
  again: fc.array(step, { maxLength: 1 }),
  timeout: fc.constantFrom(0, 5)
})

const contract = { api: 'authPrivateMessage' as ContractName, since: {}, invalid: () => undefined } as Contract
const result = { errMsg: 'authPrivateMessage:ok' }

interface Seen {
  told: string[]
  settlements: { kind: 'resolved' | 'rejected'; value: unknown }[]
  uncaught: unknown[]
  /** Whether a rejection was handled before anybody awaited. */
  handled: boolean
  /** Whether the limit's timer ran out although the call had been settled before it. */
  leftTimer: boolean
}

/** Timers and `then` of our own for one run. */
async function run({ now, later, ends, gives, throws, again, timeout }: Schedule): Promise<Seen> {
  const seen: Seen = { told: [], settlements: [], uncaught: [], handled: false, leftTimer: false }
  const due: (() => void)[] = []
  const cleared = new Set<unknown>()
  const handled = new Set<unknown>()
  const limit = (work: () => void) => () => {
    seen.leftTimer = seen.settlements.length > 0
    work()
  }
  const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = globalThis
  const { then } = Promise.prototype
  globalThis.setTimeout = ((work: () => void, ms?: number) => due.push(ms ? limit(work) : work)) as never
  globalThis.clearTimeout = ((timer: unknown) => cleared.add(timer)) as never
  // Every handler passes here; `await` does not.
  Promise.prototype.then = function (this: Promise<unknown>, onResult, onFailure) {
    if (onFailure) handled.add(this)
    return then.call(this, onResult, onFailure) as never
  }
  try {
    let answerAgain = () => {}
    const host: Host = {
      platform: 'weapp',
      timeout,
      missing: () => ({}) as Failure,
      apis: () => ({
        authPrivateMessage(option: Record<string, (value?: unknown) => void>) {
          const take = (what: HostStep) =>
            what === 'refuse'
              ? option.fail!({ errMsg: 'authPrivateMessage:fail no' })
              : option.success!(what === 'succeed' ? result : undefined)
          answerAgain = () => again.forEach(take)
          now.forEach(take)
          later.forEach((what) => due.push(() => take(what)))
          if (ends === 'throws') throw new Error('host')
          if (ends === 'fulfils') return Promise.resolve(result)
          if (ends === 'fulfils with nothing') return Promise.resolve()
          if (ends === 'rejects') return Promise.reject(new Error('host'))
          if (ends === 'thenable throws') return { then: () => { throw new Error('host') } } // prettier-ignore
          return undefined
        }
      })
    }
    const settle = (kind: 'resolved' | 'rejected', value: unknown) => {
      seen.told.push('promise')
      seen.settlements.push({ kind, value })
    }
    const callback = (name: keyof Schedule['gives']) =>
      gives[name] && {
        [name]: () => {
          seen.told.push(name)
          answerAgain()
          if (throws[name]) throw new Error(`caller ${name}`)
        }
      }
    const promise = hostApi(
      contract,
      host
    )({ shareTicket: 't', ...callback('success'), ...callback('fail'), ...callback('complete') } as never)
    seen.handled = handled.has(promise)
    promise.then(
      (value) => settle('resolved', value),
      (value) => settle('rejected', value)
    )
    for (let turn = 0; turn < 4; turn++) await Promise.resolve()
    for (let index = 0; index < due.length; index++) {
      try {
        if (!cleared.has(index + 1)) due[index]!()
      } catch (error) {
        seen.uncaught.push(error)
      }
      for (let turn = 0; turn < 4; turn++) await Promise.resolve()
    }
  } finally {
    Object.assign(globalThis, { setTimeout: realSetTimeout, clearTimeout: realClearTimeout })
    Promise.prototype.then = then
  }
  return seen
}

/** Whether anything in the schedule is an answer at all. */
const answers = ({ now, later, ends, timeout }: Schedule) =>
  now.length + later.length > 0 || timeout > 0 || !['returns', 'fulfils with nothing'].includes(ends)

test('whatever host and caller do: one settlement, told in order, nothing lost, nothing unhandled', async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async (given) => {
      const { told, settlements, uncaught, handled, leftTimer } = await run(given)
      expect(leftTimer).toBe(false)
      expect(handled).toBe(given.gives.fail || given.gives.complete)
      expect(settlements).toHaveLength(answers(given) ? 1 : 0)
      const [settlement] = settlements
      const first = settlement?.kind === 'resolved' ? 'success' : 'fail'
      const expected = settlement ? ([first, 'complete'] as const).filter((name) => given.gives[name]) : []
      expect(told).toEqual(settlement ? [...expected, 'promise'] : [])
      expect(uncaught.map((error) => (error as Error).message)).toEqual(
        expected.filter((name) => given.throws[name]).map((name) => `caller ${name}`)
      )
      if (settlement?.kind === 'resolved') expect(settlement.value).toBe(result)
      if (settlement?.kind === 'rejected')
        expect(settlement.value).toMatchObject({ code: expect.stringMatching(/^(HOST_FAILED|TIMEOUT)$/) })
    }),
    { numRuns: 10_000 }
  )
}, 60_000)
