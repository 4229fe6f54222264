/** The caller's option, copied: changing it changes nothing of the caller's. */
export type OptionCopy = Record<string, unknown>

/** Copies the caller's option into `copy` and says whether all of it could be read: a getter can throw. */
export function copyOption(copy: OptionCopy, option: unknown): boolean {
  try {
    // Not a spread: on V8 11 `{ ...option }` costs nine times as much once a known key follows it.
    Object.assign(copy, option)
    return true
  } catch {
    // The callbacks may stand behind the getter that threw, and whoever gave them is told.
    copy.fail = read(option, 'fail')
    copy.complete = read(option, 'complete')
    return false
  }
}

/** One field of whatever was given as option; nothing, where reading it throws. */
export function read(option: unknown, field: string): unknown {
  try {
    return (option as OptionCopy)[field]
  } catch {
    return undefined
  }
}

/** Tells the caller's callbacks, `complete` last. The promise is settled after this, so that whoever awaits comes third. */
export function tell(callback: unknown, complete: unknown, value: unknown): void {
  run(callback, value)
  run(complete, value)
}

/** Whoever gave a callback is told there: a rejection that nobody awaits is then no unhandled one. */
export function handle(promise: Promise<unknown>, fail: unknown, complete: unknown): void {
  if (isFunction(fail) || isFunction(complete)) promise.catch(() => {})
}

/** What a callback throws is the caller's: it surfaces as an uncaught error of its own. */
export function run(callback: unknown, value: unknown): void {
  if (!isFunction(callback)) return
  try {
    callback(value)
  } catch (error) {
    setTimeout(() => {
      throw error
    })
  }
}

const isFunction = (value: unknown): value is (value: unknown) => void => typeof value === 'function'
