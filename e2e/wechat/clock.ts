/** A clock that runs as this machine's does and can be set forward: WeChat and the server under test read the same one. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Lets so many milliseconds pass at once. */
  advance(ms: number): void
}

export function createClock(): Clock {
  let ahead = 0
  return {
    now: () => Date.now() + ahead,
    advance: (ms) => void (ahead += ms)
  }
}

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
