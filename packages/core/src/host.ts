import type { Contract } from './contract'
import type { ContractName, Apis } from './apis'
import { hostFailureWith, type FailureCode, type UnsupportedCode } from './failure'
import { reportUnsupported } from './reports'
import { attempt, callSafely } from './settle'

/** The side of a platform that an adapter talks to. Handed in, so that nothing here reads a host's global. */
export interface Host {
  /** Platform as `TARO_ENV` spells it. */
  platform: string
  /** The object that carries the APIs (`wx`). Read at each call: the host may come late. */
  apis(): object
  /**
   * Why the host lacks the API, as a failure's code and in one sentence; called only when it does.
   *
   * @param since first version of the host that has the API, where the support data know one
   */
  whyMissing(api: string, since?: string): [code: UnsupportedCode, reason: string]
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
export function hostApi<Name extends ContractName>(contract: Contract<Name>, host: Host, since?: string): Apis[Name] {
  const { api, invalid } = contract

  const call = (option: Option) => {
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
      ;({ success, fail, complete } = option)
    } catch {
      fail = attempt(() => option.fail)
      complete = attempt(() => option.complete)
    }

    let isSettled = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const settle = (callback: unknown, value: unknown, settlePromise: (value: unknown) => void) => {
      if (isSettled) return
      isSettled = true
      if (TIMEOUT_MS) clearTimeout(timer)
      // Where a callback has the value, a rejection that is not awaited is not unhandled. Code that awaits comes third.
      if (callSafely(callback, value)) promise.catch(Object)
      if (callSafely(complete, value)) promise.catch(Object)
      settlePromise(value)
    }
    // What a refusal means: that the host failed, unless something comes before it.
    let code: FailureCode = 'HOST_FAILED'
    const refused = (answer: unknown) => {
      const failure = hostFailureWith(answer, api, host.platform, code)
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
      // A copy, since the caller's own must not change. No spread: on V8 11 `{ ...option }` costs nine times as much once a known
      // key follows it.
      const copy = attempt(() => Object.assign({}, option))
      const wrong = copy ? invalid && invalid(copy) : 'option cannot be read'
      if (typeof apis[api] !== 'function') {
        const missing = host.whyMissing(api, since)
        code = missing[0]
        reportUnsupported(refused(missing[1]))
      } else if (wrong) {
        code = 'INVALID_OPTION'
        refused(wrong)
      } else {
        copy!.success = answered
        copy!.fail = refused
        copy!.complete = undefined
        const returned = apis[api](copy!) as PromiseLike<unknown> | undefined
        if (TIMEOUT_MS && !isSettled) {
          const late = () => {
            code = 'TIMEOUT'
            refused(`${host.platform} gave no answer within ${TIMEOUT_MS} ms; try again`)
          }
          timer = setTimeout(late, Math.min(TIMEOUT_MS, LONGEST_TIMER_MS))
        }
        // An async function that answers through the callbacks fulfils with nothing: that is no answer yet.
        if (returned && typeof returned.then === 'function') returned.then((result) => result && answered(result), refused)
      }
    } catch (error) {
      refused(error)
    }
    return promise
  }
  return call as Apis[Name]
}

/** A host's result as the caller gets it: a promise follows whatever has a `then`, so that an answer with one is copied without it. */
const withoutThen = (result: { then?: unknown }) =>
  typeof result.then === 'function' ? Object.assign({}, result, { then: undefined }) : result
