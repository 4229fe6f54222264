import type { Failure } from './failure'

/** The caller's option, copied: changing it changes nothing of the caller's. */
export type OptionCopy = Record<string, unknown>

/** Gives the answer of a call. Only the first answer counts. */
export interface Answer<Result> {
  succeed(result: Result): void
  fail(failure: Failure): void
}

/**
 * Runs one call and settles it exactly once, whatever `start` and the host behind it do: callbacks first, `complete`
 * last, then the promise. `start` must not throw; it gets a copy of the option, and what reading it threw, if it did.
 */
export function settle<Result>(
  option: unknown,
  start: (copy: OptionCopy, answer: Answer<Result>, unreadable: unknown) => void
): Promise<Result> {
  let resolve!: (result: Result) => void
  let reject!: (failure: Failure) => void
  const promise = new Promise<Result>((onResult, onFailure) => {
    resolve = onResult
    reject = onFailure
  })
  const copy: OptionCopy = {}
  let unreadable: unknown
  try {
    // Not a spread: on V8 11 `{ ...option }` costs nine times as much once a known key follows it.
    Object.assign(copy, option)
  } catch (error) {
    unreadable = error
  }
  const { success, fail, complete } = copy
  let settled = false
  start(
    copy,
    {
      succeed(result) {
        if (settled) return
        settled = true
        run(success, result)
        run(complete, result)
        resolve(result)
      },
      fail(failure) {
        if (settled) return
        settled = true
        run(fail, failure)
        run(complete, failure)
        // A caller with a callback has been told; only one who awaits needs the rejection.
        if (fail || complete) promise.catch(() => {})
        reject(failure)
      }
    },
    unreadable
  )
  return promise
}

/** Calls one of the caller's callbacks. What it throws is the caller's, and surfaces as an uncaught error of its own. */
function run(callback: unknown, value: unknown): void {
  if (typeof callback !== 'function') return
  try {
    callback(value)
  } catch (error) {
    setTimeout(() => {
      throw error
    })
  }
}
