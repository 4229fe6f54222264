import type { FailureCode } from './failure'
import { callSafely } from './settle'

/** A call of something that cannot work here. */
export interface UnsupportedCall {
  api: string
  platform: string
  code: FailureCode
}

type Listener = (call: UnsupportedCall) => void
/** Calls the listeners, which it carries. */
type Dispatcher = Listener & { listeners: Set<Listener> }

// A property of Error: two copies of this package in one app report to the same listeners, and older base libraries have no
// `globalThis`.
export const REPORTS = 'taro-capability'
type Registry = { [REPORTS]?: Dispatcher }

/**
 * Calls a listener with each call that cannot work here, whichever API: `UNSUPPORTED_PLATFORM`, `UNSUPPORTED_VERSION` or
 * `UNAVAILABLE`. For logs; the caller gets the failure itself.
 *
 * @returns an unsubscribe function
 * @example onUnsupported(({ api, platform }) => report(`${api} on ${platform}`))
 */
export function onUnsupported(listener: Listener): () => void {
  const { listeners } = ((Error as Registry)[REPORTS] ??= createDispatcher())
  // Its own function: a listener that subscribed twice is there twice, and each unsubscribe ends one.
  const own: Listener = (call) => listener(call)
  listeners.add(own)
  return () => void listeners.delete(own)
}

function createDispatcher(): Dispatcher {
  const listeners = new Set<Listener>()
  const dispatch: Listener = ({ api, platform, code }) => listeners.forEach((listener) => callSafely(listener, { api, platform, code }))
  return Object.assign(dispatch, { listeners })
}

/** Calls the listeners of {@link onUnsupported}. What one throws surfaces by itself. */
export const reportUnsupported = (call: UnsupportedCall): unknown => callSafely((Error as Registry)[REPORTS], call)
