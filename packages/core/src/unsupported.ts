import type { ContractName, Apis } from './contracts'
import { createFailure } from './failure'
import { handle, read, tell } from './settle'

/** An API that the platform never has: each call fails with `UNSUPPORTED_PLATFORM`, in development and in production. */
export function unsupportedApi<Name extends ContractName>(
  api: Name,
  platform: string,
  reason = `${platform} has no ${api}; ask supports() first`
): Apis[Name] {
  const call = (option?: unknown) => {
    const fail = read(option, 'fail')
    const complete = read(option, 'complete')
    const failure = createFailure(api, platform, 'UNSUPPORTED_PLATFORM', reason)
    const promise = Promise.reject(failure)
    handle(promise, fail, complete)
    tell(fail, complete, failure)
    return promise
  }
  return call as Apis[Name]
}
