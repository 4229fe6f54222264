import type { Clock } from './clock'
import { ensure, type Errcode } from './errors'

/** At most so many calls in each window; the next one is refused with WeChat's code for it. */
export interface Quota {
  max: number
  windowMs: number
  errcode: Errcode
}

/** Counts calls by key, in windows that begin with a key's first call, and refuses those over a quota. */
export function createCounter(clock: Clock) {
  const windows = new Map<string, { endsAt: number; count: number }>()
  return function spend(key: string, { max, windowMs, errcode }: Quota): void {
    const now = clock.now()
    const current = windows.get(key)
    const window = current && current.endsAt > now ? current : { endsAt: now + windowMs, count: 0 }
    windows.set(key, window)
    window.count += 1
    ensure(window.count <= max, errcode)
  }
}

export type Spend = ReturnType<typeof createCounter>
