import type { Contract } from './contract'
import type { ContractName, Apis } from './apis'
import { createHostFailure, type FailureCode, type UnsupportedCode } from './failure'
import { reportUnsupported } from './reports'
import { invokeCallbacks, readField } from './settle'

/** The side of a platform that an adapter talks to. Handed in, so that nothing here reads a host's global. */
export interface Host {
  /** Platform as `TARO_ENV` spells it. */
  platform: string
  /** The object that carries the APIs (`wx`). Read at each call: the host may come late. */
  apis(): object
  /**
   * Why the host lacks the API, as a failure's code and in one sentence; called only when it does.
   *
   * @param since first version of the host that has the API, as the support data know it, or `original` for all of them
   */
  whyMissing(api: string, since: string): [code: UnsupportedCode, reason: string]
}

/** Taro's own implementation as a host, for platforms where that is what is real. */
export const createTaroHost = (platform: string, apis: object): Host => ({
  platform,
  apis: () => apis,
  whyMissing: (api) => ['UNAVAILABLE', `Taro has no ${api} on ${platform} here; ask supports() first`]
})

type Option = Record<string, unknown>
type HostApis = Record<string, (option: Option) => unknown>

declare const __TARO_CAPABILITY_TIMEOUT__: number | undefined
/** Milliseconds the host may stay silent before a call fails; 0 for no limit. Builds define it, and without a limit the timer goes. */
const TIMEOUT_MS = typeof __TARO_CAPABILITY_TIMEOUT__ === 'number' ? __TARO_CAPABILITY_TIMEOUT__ : 0
/** The longest time a timer can wait: with more it fires at once. */
const LONGEST_TIMER_MS = 0x7fffffff

/**
 * An API that the host has, kept to its contract: whatever the host does, each call settles exactly once.
 *
 * @param since see {@link Host.whyMissing}
 */
export function hostApi<Name extends ContractName>(contract: Contract<Name>, host: Host, since = 'original'): Apis[Name] {
  const { api, invalid } = contract
  const { platform } = host

  const call = (option?: unknown) => {
    // Taken out of the executor, so that all closures below share one scope: a tenth of a call's time on V8 11.
    let resolve!: (result: unknown) => void
    let reject!: (failure: unknown) => void
    const promise = new Promise((onResult, onFailure) => {
      resolve = onResult
      reject = onFailure
    })
    let success: unknown
    let fail: unknown
    let complete: unknown
    try {
      ;({ success, fail, complete } = option as Option)
    } catch {
      fail = readField(option, 'fail')
      complete = readField(option, 'complete')
    }

    let isSettled = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const settle = (callback: unknown, value: unknown, settlePromise: (value: unknown) => void) => {
      if (isSettled) return
      isSettled = true
      if (TIMEOUT_MS) clearTimeout(timer)
      invokeCallbacks(callback, complete, value, promise)
      settlePromise(value)
    }
    // What a refusal means: the host's own, unless something comes before the host.
    let code: FailureCode = 'HOST_FAILED'
    const refused = (answer: unknown) => {
      const failure = createHostFailure(api, platform, answer, code)
      settle(fail, failure, reject)
      return failure
    }
    const answered = (result: unknown) => {
      let answer: unknown
      try {
        answer = Object(result) === result && withoutThen(result as object)
      } catch {
        // A promise would reject with what cannot be read.
      }
      if (answer) settle(success, answer, resolve)
      // Passed on, it would look like a call that happened.
      else refused('the host gave no result')
    }

    try {
      const apis = host.apis() as HostApis
      if (typeof apis[api] !== 'function') {
        const missing = host.whyMissing(api, since)
        code = missing[0]
        reportUnsupported(refused(missing[1]))
        return promise
      }
      const copy = copyOption(option)
      const wrong = copy ? invalid && invalid(copy) : 'option has a getter that throws'
      if (wrong) {
        code = 'INVALID_OPTION'
        refused(wrong)
        return promise
      }
      copy!.success = answered
      copy!.fail = refused
      copy!.complete = undefined
      const returned = apis[api](copy!) as PromiseLike<unknown> | undefined
      if (TIMEOUT_MS && !isSettled) {
        const late = () => {
          code = 'TIMEOUT'
          refused(`${platform} gave no answer within ${TIMEOUT_MS} ms; try again`)
        }
        timer = setTimeout(late, Math.min(TIMEOUT_MS, LONGEST_TIMER_MS))
      }
      // An async function that answers through the callbacks fulfils with nothing: that is no answer yet.
      if (returned && typeof returned.then === 'function') returned.then((result) => result && answered(result), refused)
    } catch (error) {
      refused(error)
    }
    return promise
  }
  return call as Apis[Name]
}

/** The caller's option with our callbacks, as a copy, since the caller's own must not change; nothing where a getter throws. */
function copyOption(option: unknown): Option | undefined {
  try {
    // Not a spread: on V8 11 `{ ...option }` costs nine times as much once a known key follows it.
    return Object.assign({}, option) as Option
  } catch {
    return undefined
  }
}

/** A host's result as the caller gets it: a promise follows whatever has a `then`, so that an answer with one is copied without it. */
const withoutThen = (result: { then?: unknown }) =>
  typeof result.then === 'function' ? Object.assign({}, result, { then: undefined }) : result
