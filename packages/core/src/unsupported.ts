import type { ApiName, Apis } from './contracts'
import { createFailure } from './failure'
import { copyOption, handle, tell, type OptionCopy } from './settle'

/** An API that the platform never has: each call fails with `UNSUPPORTED_PLATFORM`, in development and in production. */
export function unsupportedApi<Name extends ApiName>(
  api: Name,
  platform: string,
  reason = `${platform} has no ${api}; ask supports() first`
): Apis[Name] {
  const call = (option?: unknown) => {
    const copy: OptionCopy = {}
    copyOption(copy, option)
    const { fail, complete } = copy
    const failure = createFailure(api, platform, 'UNSUPPORTED_PLATFORM', reason)
    const promise = Promise.reject(failure)
    handle(promise, fail, complete)
    tell(fail, complete, failure)
    return promise
  }
  return call as Apis[Name]
}
