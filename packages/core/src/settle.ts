/** One field of whatever was given; nothing, where reading it throws. */
export function readField(from: unknown, field: string): unknown {
  try {
    return (from as Record<string, unknown>)[field]
  } catch {
    return undefined
  }
}

/**
 * Calls a callback and then `complete`. The promise is settled after this, so that code that awaits comes third. Where a callback
 * has had the value, a rejection that is not awaited is not unhandled.
 */
export function invokeCallbacks(callback: unknown, complete: unknown, value: unknown, promise: Promise<unknown>): void {
  const isHandled = callSafely(callback, value)
  if (callSafely(complete, value) || isHandled) promise.catch(Object)
}

/**
 * Calls what may be a callback. What it throws surfaces as an uncaught error of its own.
 *
 * @returns whether it is one
 */
export function callSafely(callback: unknown, value: unknown): boolean {
  if (typeof callback !== 'function') return false
  try {
    callback(value)
  } catch (error) {
    setTimeout(() => {
      throw error
    })
  }
  return true
}
