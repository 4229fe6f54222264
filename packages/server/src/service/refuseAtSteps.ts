import type { Outcome } from '../outcome'

/**
 * Answers a refusal at a multiple of `stepMs` after the call, a success at once. The first step begins before the work, so
 * that the time at which it ends depends on nothing that the work does.
 * @param work never rejects
 */
export async function refuseAtSteps<T, E extends string>(
  stepMs: number,
  wait: (ms: number) => Promise<void>,
  work: () => Promise<Outcome<T, E>>
): Promise<Outcome<T, E>> {
  let isDone = false
  const steps = (async () => {
    do await wait(stepMs)
    while (!isDone)
  })()
  const outcome = await work()
  isDone = true
  if (!outcome.ok) await steps
  return outcome
}
