import type { ContractName, Apis } from './apis'
import { failureWith } from './failure'
import { REPORTS } from './reports'

/**
 * An API that the platform never has: each call fails with `UNSUPPORTED_PLATFORM`, in development and in production.
 *
 * @param reason what the failure says after `<api>:fail `, in one sentence
 */
export const unsupportedApi = <Name extends ContractName>(api: Name, platform: string, reason: string): Apis[Name] =>
  ((option: unknown) => {
    const failure = failureWith(`${api}:fail ${reason}`, api, platform, 'UNSUPPORTED_PLATFORM')
    const promise = Promise.reject(failure)
    // All that settling takes here, in one function: an app on such a platform has nothing else of it.
    const call = (object: unknown, name: string) => {
      let callback: unknown
      try {
        callback = (object as Record<string, unknown>)[name]
      } catch {
        // A getter that throws is no callback.
      }
      if (typeof callback !== 'function') return
      // Where a callback has the failure, a rejection that is not awaited is not unhandled.
      if (object === option) promise.catch(Object)
      try {
        callback(failure)
      } catch (error) {
        setTimeout(() => {
          throw error
        })
      }
    }
    call(Error, REPORTS)
    call(option, 'fail')
    call(option, 'complete')
    return promise
  }) as Apis[Name]
