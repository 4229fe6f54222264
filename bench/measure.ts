import { Worker } from 'node:worker_threads'

export interface Measured {
  name: string
  /** Nanoseconds a call, the median of all rounds. */
  ns: number
  /** Its time against the base's in the same round, the median of all rounds. */
  ratio: number
  /** Bytes a call allocates, the least of all isolates. */
  bytes?: number
}

/** A function body that returns the loop to be timed: `(calls) => …`. */
export interface Program {
  name: string
  code: string
}

interface Turns {
  times: number[][]
  bytes: number[]
}

export interface Plan {
  /** Fresh V8 isolates for each program, half of which load it before the base and half after. */
  isolates: number
  rounds: number
  calls: number
  warmup: number
}

/**
 * Our own loop: the libraries at hand time one contender after another, and between two of them a shared machine drifts
 * more than they differ. Here each takes turns with `base` in short rounds, and only times of the same round are
 * compared. The two are alone in their isolate, as in an app: what the compiler makes of code depends on what it met before.
 */
export async function measure(base: Program, programs: Program[], plan: Plan, progress: (text: string) => void): Promise<Measured[]> {
  const measured: Measured[] = []
  const baseTimes: number[] = []
  for (const { name, code } of programs) {
    const times: number[] = []
    const ratios: number[] = []
    const bytes: number[] = []
    for (let isolate = 0; isolate < plan.isolates; isolate++) {
      progress(`${name}, isolate ${isolate + 1} of ${plan.isolates}`)
      const baseFirst = isolate % 2 === 0
      const turns = await inFreshIsolate({ ...plan, programs: baseFirst ? [base.code, code] : [code, base.code] })
      const [its, bases] = baseFirst ? [1, 0] : [0, 1]
      times.push(...turns.times[its]!)
      baseTimes.push(...turns.times[bases]!)
      ratios.push(...turns.times[its]!.map((ns, round) => ns / turns.times[bases]![round]!))
      bytes.push(turns.bytes[its]!)
    }
    measured.push({ name, ns: median(times), ratio: median(ratios), bytes: Math.min(...bytes) })
  }
  return [{ name: base.name, ns: median(baseTimes), ratio: 1 }, ...measured]
}

const inFreshIsolate = (workerData: unknown) =>
  new Promise<Turns>((resolve, reject) => {
    new Worker(new URL('./turns.mjs', import.meta.url), { workerData, execArgv: [] }).once('message', resolve).once('error', reject)
  })

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!
