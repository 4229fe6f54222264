import fc from 'fast-check'
import type { Contract, Host } from '../src'

/**
 * Random schedules of what a host and a caller do, and what the caller then saw. Time is ours: what is due runs in order,
 * so that ten thousand schedules take seconds and a failing one can be run again.
 */
type HostStep = 'succeed' | 'refuse' | 'succeed with nothing' | 'succeed with a thenable' | 'succeed with what cannot be read'
interface Schedule {
  /** Answers during the call, and at later turns. */
  now: HostStep[]
  later: HostStep[]
  ends: 'returns' | 'throws' | 'fulfils' | 'fulfils with nothing' | 'rejects' | 'thenable throws'
  gives: { success: boolean; fail: boolean; complete: boolean }
  throws: { success: boolean; fail: boolean; complete: boolean }
  /** The host answers once more while the caller's callbacks run. */
  again: HostStep[]
  timeout: 0 | 5
}

const step = fc.constantFrom<HostStep>(
  'succeed',
  'refuse',
  'succeed with nothing',
  'succeed with a thenable',
  'succeed with what cannot be read'
)
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

const contract: Contract<'authPrivateMessage'> = { api: 'authPrivateMessage' }

/** The limit is a constant of the build, so that each has a copy of the code. */
const copies = Object.fromEntries(
  [0, 5].map((limit) => {
    const realm = globalThis as { __TARO_CAPABILITY_TIMEOUT__?: number }
    realm.__TARO_CAPABILITY_TIMEOUT__ = limit
    let copy!: typeof import('../src')
    jest.isolateModules(() => (copy = jest.requireActual<typeof import('../src')>('../src')))
    delete realm.__TARO_CAPABILITY_TIMEOUT__
    return [limit, copy.hostApi]
  })
) as Record<Schedule['timeout'], typeof import('../src').hostApi>

const result = { errMsg: 'authPrivateMessage:ok' }
const answersOf: Record<Exclude<HostStep, 'refuse'>, unknown> = {
  succeed: result,
  'succeed with nothing': undefined,
  'succeed with a thenable': { ...result, then: () => {} },
  'succeed with what cannot be read': new Proxy(result, { get: () => { throw new Error('host') } }) // prettier-ignore
}

interface Seen {
  called: string[]
  settlements: { kind: 'resolved' | 'rejected'; value: unknown }[]
  uncaught: unknown[]
  /** Whether a rejection is handled, though no one awaits it. */
  handled: boolean
  /** Whether the limit's timer ran out although the call had been settled before it. */
  leftTimer: boolean
}

/** Timers and `then` of our own for one run. */
async function run({ now, later, ends, gives, throws, again, timeout }: Schedule): Promise<Seen> {
  const seen: Seen = { called: [], settlements: [], uncaught: [], handled: false, leftTimer: false }
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
      whyMissing: () => ['UNAVAILABLE', 'not called'],
      apis: () => ({
        authPrivateMessage(option: Record<string, (value?: unknown) => void>) {
          const take = (what: HostStep) =>
            what === 'refuse' ? option.fail!({ errMsg: 'authPrivateMessage:fail no' }) : option.success!(answersOf[what])
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
      seen.called.push('promise')
      seen.settlements.push({ kind, value })
    }
    const callback = (name: keyof Schedule['gives']) =>
      gives[name] && {
        [name]: () => {
          seen.called.push(name)
          answerAgain()
          if (throws[name]) throw new Error(`caller ${name}`)
        }
      }
    const promise = copies[timeout](
      contract,
      host
    )({ shareTicket: 't', ...callback('success'), ...callback('fail'), ...callback('complete') } as never)
    // Not through the `then` that records handlers.
    void then.call(
      promise,
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
    seen.handled = handled.has(promise)
  } finally {
    Object.assign(globalThis, { setTimeout: realSetTimeout, clearTimeout: realClearTimeout })
    Promise.prototype.then = then
  }
  return seen
}

/** Whether anything in the schedule is an answer at all. */
const answers = ({ now, later, ends, timeout }: Schedule) =>
  now.length + later.length > 0 || timeout > 0 || !['returns', 'fulfils with nothing'].includes(ends)

test('whatever host and caller do: one settlement, heard in order, nothing lost, nothing unhandled', async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async (given) => {
      const { called, settlements, uncaught, handled, leftTimer } = await run(given)
      expect(leftTimer).toBe(false)
      expect(settlements).toHaveLength(answers(given) ? 1 : 0)
      const [settlement] = settlements
      const first = settlement?.kind === 'resolved' ? 'success' : 'fail'
      const expected = settlement ? ([first, 'complete'] as const).filter((name) => given.gives[name]) : []
      expect(called).toEqual(settlement ? [...expected, 'promise'] : [])
      expect(uncaught.map((error) => (error as Error).message)).toEqual(
        expected.filter((name) => given.throws[name]).map((name) => `caller ${name}`)
      )
      if (settlement?.kind === 'resolved')
        expect({ ...(settlement.value as object), then: undefined }).toEqual({ ...result, then: undefined })
      if (settlement?.kind === 'rejected') expect(handled).toBe(given.gives.fail || given.gives.complete)
      if (settlement?.kind === 'rejected')
        expect(settlement.value).toMatchObject({ code: expect.stringMatching(/^(HOST_FAILED|TIMEOUT)$/) })
    }),
    { numRuns: 10_000 }
  )
}, 60_000)
