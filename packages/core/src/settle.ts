/** What `run` gives; nothing, where it throws. */
export function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run()
  } catch {
    // Hosts, proxies and getters throw where one only looks.
  }
}

/**
 * Calls what may be a callback. What it throws surfaces as an uncaught error of its own.
 *
 * @returns whether it is one
 */
export function callSafely(callback: unknown, value: unknown): boolean {
  const isCallback = typeof callback === 'function'
  try {
    if (isCallback) callback(value)
  } catch (error) {
    setTimeout(() => {
      throw error
    })
  }
  return isCallback
}
