import type { ContractName, Apis } from './apis'
import { createFailure } from './failure'
import { reportUnsupported } from './reports'
import { invokeCallbacks, readField } from './settle'

/** An API that the platform never has: each call fails with `UNSUPPORTED_PLATFORM`, in development and in production. */
export function unsupportedApi<Name extends ContractName>(
  api: Name,
  platform: string,
  reason = `${platform} has no ${api}; ask supports() first`
): Apis[Name] {
  const call = (option?: unknown) => {
    const failure = createFailure(api, platform, 'UNSUPPORTED_PLATFORM', reason)
    reportUnsupported(failure)
    const promise = Promise.reject(failure)
    invokeCallbacks(readField(option, 'fail'), readField(option, 'complete'), failure, promise)
    return promise
  }
  return call as Apis[Name]
}
