import { createFailure } from './failure'
import { unsupportedApi } from './unsupported'

/** How an API answers, and so how it fails. */
export type CallKind = 'promise' | 'sync' | 'listener'

/**
 * Makes an API that the platform does not have fail as the house does, instead of what stock Taro has in its place: a promise
 * rejects with the failure, a synchronous API throws it, a listener registers nothing and is reported once.
 */
export function createFailClosed(platform: string): (api: string, kind: CallKind) => (option?: unknown) => unknown {
  const told = new Set<string>()
  return (api, kind) => {
    if (kind === 'promise') return unsupportedApi(api as never, platform) as (option?: unknown) => unknown
    const fail = () => createFailure(api, platform, 'UNSUPPORTED_PLATFORM', `${platform} has no ${api}; ask supports() first`)
    if (kind === 'listener') {
      return () => {
        if (!told.has(api)) fail()
        told.add(api)
      }
    }
    return () => {
      throw fail()
    }
  }
}
