/** What one call did, as its caller sees it. */
export interface Observation {
  /** `pending` where nothing was answered within the turns that are waited. */
  outcome: 'resolved' | 'rejected' | 'threw' | 'pending'
  /** What the promise gave, or what the call threw. */
  value: unknown
  /** The callbacks, in the order in which they were called; `promise` where the promise was settled. */
  called: { by: 'success' | 'fail' | 'complete' | 'promise'; value: unknown }[]
  /** What surfaced as an uncaught error, through a timer. */
  uncaught: unknown[]
  /** Whether a rejection that is not awaited would be unhandled. */
  unhandled: boolean
}

/** Which of its callbacks a caller gives, and which of them throw. */
export interface Caller {
  gives?: ('success' | 'fail' | 'complete')[]
  throws?: ('success' | 'fail' | 'complete')[]
}

/** Turns of the timers after which a silent call counts as pending: more than any faked host here takes. */
const TURNS = 5

/**
 * Calls an API once and records all that its caller can see. Uncaught errors and unhandled rejections are recorded where
 * they would arise, so that the test runner is not alarmed by them; one observation at a time.
 */
export async function observe(call: (option: unknown) => unknown, option: unknown, caller: Caller = {}): Promise<Observation> {
  const seen: Observation = { outcome: 'pending', value: undefined, called: [], uncaught: [], unhandled: false }
  const stop = intercept(seen)
  try {
    const returned = call(withCallbacks(option, caller, seen))
    await settled(returned, seen, () => stop.timers > 0)
    seen.unhandled = seen.outcome === 'rejected' && !stop.handled.has(returned)
  } catch (error) {
    seen.outcome = 'threw'
    seen.value = error
  } finally {
    stop()
  }
  return seen
}

function withCallbacks(option: unknown, { gives = ['success', 'fail', 'complete'], throws = [] }: Caller, seen: Observation): unknown {
  if (typeof option !== 'object' || option === null) return option
  const callbacks = gives.map((by) => [
    by,
    (value: unknown) => {
      seen.called.push({ by, value })
      if (throws.includes(by)) throw new Error(`the caller's own ${by}`)
    }
  ])
  return Object.freeze(Object.defineProperties(Object.fromEntries(callbacks), Object.getOwnPropertyDescriptors(option)))
}

const { then } = Promise.prototype

async function settled(returned: unknown, seen: Observation, isTimed: () => boolean): Promise<void> {
  const settle = (outcome: Observation['outcome']) => (value: unknown) => {
    Object.assign(seen, { outcome, value })
    seen.called.push({ by: 'promise', value })
  }
  void then.call(returned, settle('resolved'), settle('rejected'))
  // Past the first answer, since a second would come later. Turn by turn and not in one wait, which a busy machine can end before
  // the timers that an earlier timer set.
  for (let turn = 0; turn < TURNS && (turn === 0 || seen.outcome === 'pending' || isTimed()); turn++) {
    await new Promise((resolve) => timers.setTimeout(resolve, 1))
  }
}

const timers = { setTimeout: globalThis.setTimeout }

/** Records what timers throw and which promises get a handler, until it is called. */
function intercept(seen: Observation): Interception {
  const handled = new Set<unknown>()
  const guarded = (work: () => void, ms?: number) => {
    stop.timers++
    return timers.setTimeout(() => {
      stop.timers--
      try {
        work()
      } catch (error) {
        seen.uncaught.push(error)
      }
    }, ms)
  }
  globalThis.setTimeout = guarded as typeof setTimeout
  // The one place where every handler passes.
  Promise.prototype.then = function (this: Promise<unknown>, onResult, onFailure) {
    if (onFailure) handled.add(this)
    return then.call(this, onResult, onFailure) as never
  }
  const restore = () => {
    globalThis.setTimeout = timers.setTimeout
    Promise.prototype.then = then
  }
  const stop: Interception = Object.assign(restore, { handled, timers: 0 })
  return stop
}

interface Interception {
  (): void
  handled: Set<unknown>
  /** How many timers are still to come. */
  timers: number
}
