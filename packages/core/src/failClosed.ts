import { createFailure } from './failure'
import type { ApiName } from './names'
import { reportUnsupported } from './reports'
import { unsupportedApi } from './unsupported'

/** How an API answers, and so how it fails. */
export type CallKind = 'promise' | 'sync' | 'listener'

/**
 * Makes an API that the platform does not have fail as the house does, instead of what stock Taro has in its place: a promise
 * rejects with the failure, a synchronous API throws it, a listener registers nothing and is reported once.
 */
export function createFailClosed(platform: string): (api: string, kind: CallKind) => (option?: unknown) => unknown {
  const reported = new Set<string>()
  const code = 'UNSUPPORTED_PLATFORM'
  return (api, kind) => {
    const reason = `${platform} has no ${api}; ask supports() first`
    if (kind === 'promise') return unsupportedApi(api as never, platform, reason) as (option?: unknown) => unknown
    if (kind === 'listener') {
      return () => {
        if (!reported.has(api)) reportUnsupported({ api, platform, code })
        reported.add(api)
      }
    }
    return () => {
      const failure = createFailure(api, platform, code, reason)
      reportUnsupported(failure)
      throw failure
    }
  }
}

type Call = (...args: unknown[]) => unknown

/**
 * Makes the same of an API that may work: under a condition, or where a third party's adapter says so. Each call asks, since a
 * condition may come to hold later.
 *
 * @param failClosed what {@link createFailClosed} gives
 * @param supports the adapter's
 */
export const createFailUnlessSupported =
  (failClosed: ReturnType<typeof createFailClosed>, supports: (api: ApiName) => boolean) =>
  /** @param stock what Taro has under the name, if anything */
  (api: string, kind: CallKind, stock?: unknown): Call => {
    const fail = failClosed(api, kind)
    return function (this: unknown, ...args) {
      return typeof stock === 'function' && supports(api as ApiName) ? (stock as Call).apply(this, args) : fail(args[0])
    }
  }
