import type { ApiName, Apis } from './contracts'
import { createFailure } from './failure'
import { settle } from './settle'

/** An API that the platform never has: each call fails with `UNSUPPORTED_PLATFORM`, in development and in production. */
export function unsupportedApi<Name extends ApiName>(api: Name, platform: string, reason = `${platform} has no ${api}; ask supports('${api}') first`): Apis[Name] {
  const call = (option?: unknown) =>
    settle<never>(option, (_copy, { fail }) => fail(createFailure(api, platform, 'UNSUPPORTED_PLATFORM', reason)))
  return call as Apis[Name]
}
