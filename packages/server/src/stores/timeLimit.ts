/** What the stores on a server of their own have to be given. */
export interface StoreOptions {
  /** After how many milliseconds an operation rejects that was not answered; default: 2000, less than the service waits. */
  timeoutMs?: number
}

/**
 * Rejects when `work` takes longer than `ms`: database clients wait for ever by default, and so would a request.
 * @param onLate takes back what is not yet sent: a claim that is carried out after its request was refused would have opened an
 * activity for no one
 */
export function withinTime<T>(server: string, ms = 2_000, work: () => Promise<T>, onLate?: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${server} did not answer in ${ms} ms: check that it runs and can be reached.`))
      onLate?.()
    }, ms)
  })
  // In a function of its own: what `work` throws at once must not leave `limit` alone, to be an unhandled rejection later.
  return Promise.race([limit, (async () => work())()]).finally(() => clearTimeout(timer))
}
