/** What the stores on a server of their own have to be given. */
export interface StoreOptions {
  /** After how many milliseconds an operation rejects that was not answered; default: 2000, less than the service waits. */
  timeoutMs?: number
}

/**
 * Rejects when `work` takes longer than `ms`: database clients wait for ever by default, and so would a request. The signal is for what
 * is not yet sent: a claim that is carried out after its request was refused would have opened an activity for no one.
 */
export async function withinTime<T>(server: string, ms = 2_000, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const { signal } = controller
  const limit = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error))
  })
  const late = new Error(`${server} did not answer in ${ms} ms: check that it runs and can be reached.`)
  const timer = setTimeout(() => controller.abort(late), ms)
  // In a function of its own: what `work` throws at once must not leave `limit` alone, to be an unhandled rejection later.
  return Promise.race([limit, (async () => work(signal))()]).finally(() => clearTimeout(timer))
}
