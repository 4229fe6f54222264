import type { ContractName, Apis } from './apis'
import type { Callbacks } from './contract'
import { failureWith } from './failure'
import { reportUnsupported } from './reports'
import { attempt, callSafely } from './settle'

/** An API that the platform never has: each call fails with `UNSUPPORTED_PLATFORM`, in development and in production. */
export function unsupportedApi<Name extends ContractName>(
  api: Name,
  platform: string,
  reason = `${platform} has no ${api}; ask supports() first`
): Apis[Name] {
  const call = (option: Callbacks<unknown>) => {
    const failure = failureWith(`${api}:fail ${reason}`, api, platform, 'UNSUPPORTED_PLATFORM')
    reportUnsupported(failure)
    const promise = Promise.reject(failure)
    const fail = attempt(() => option.fail)
    const complete = attempt(() => option.complete)
    // Where a callback has the failure, a rejection that is not awaited is not unhandled.
    if (callSafely(fail, failure)) promise.catch(Object)
    if (callSafely(complete, failure)) promise.catch(Object)
    return promise
  }
  return call as Apis[Name]
}
