// One fresh V8 isolate: all contenders take turns in short rounds. Plain JavaScript, so that no loader takes part.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'

const { programs, rounds, calls, warmup } = workerData

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc')

/** Bytes that a call allocates, rounded down: few enough calls that no collection comes between. */
async function allocated(run) {
  const few = 5000
  gc()
  const before = process.memoryUsage().heapUsed
  await run(few)
  return Math.max(0, Math.floor((process.memoryUsage().heapUsed - before) / few))
}

const runs = programs.map((program) => new Function(program)())
const times = programs.map(() => [])
for (let round = -warmup; round < rounds; round++) {
  for (let turn = 0; turn < runs.length; turn++) {
    const i = (turn + round + warmup) % runs.length
    const start = process.hrtime.bigint()
    await runs[i](calls)
    // The first rounds warm the compiler.
    if (round >= 0) times[i].push(Number(process.hrtime.bigint() - start) / calls)
  }
}
const bytes = []
for (const run of runs) bytes.push(await allocated(run))
parentPort.postMessage({ times, bytes })
