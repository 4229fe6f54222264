import type { FailureCode } from './failure'
import { run } from './settle'

/** A call of something that cannot work here. */
export interface UnsupportedCall {
  api: string
  platform: string
  code: FailureCode
}

type Listener = (call: UnsupportedCall) => void

// On the global object: two copies of this package in one app report to the same listeners.
const LISTENERS = Symbol.for('taro-capability.unsupported')
const registry = (typeof globalThis === 'object' ? globalThis : {}) as { [LISTENERS]?: Set<Listener> }

/**
 * Sees each call that cannot work here, whichever API: `UNSUPPORTED_PLATFORM`, `UNSUPPORTED_VERSION` or `UNAVAILABLE`. For
 * logs; whoever called is told by the failure itself.
 *
 * @returns ends it
 * @example onUnsupported(({ api, platform }) => report(`${api} on ${platform}`))
 */
export function onUnsupported(listener: Listener): () => void {
  const listeners = (registry[LISTENERS] ??= new Set())
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Tells whoever listens. What a listener throws surfaces by itself. */
export function reportUnsupported(call: UnsupportedCall): void {
  registry[LISTENERS]?.forEach((listener) => run(listener as (call: unknown) => void, call))
}
