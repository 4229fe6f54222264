// The unit tests of what is mutated, run on demand: see runner.mjs. Without those that take seconds: random programs and schedules,
// and sources of a megabyte.
import path from 'node:path'
import { globSync } from 'tinyglobby'
import { collectTests, type CollectedTest } from './collect'

interface Request {
  mutant?: string
  /** Which tests; all without it, and then all of them although some fail. */
  only?: string[]
  hitLimit?: number
}

interface Outcome {
  id: string
  milliseconds: number
  failure?: string
}

declare global {
  var mutationChannel: { ready(run: (request: Request) => Promise<object>): void; ended: Promise<void> }
  /** Stryker's own: what the instrumented code reads and writes. */
  var __stryker__: {
    activeMutant?: string
    currentTestId?: string
    hitCount?: number
    hitLimit?: number
    mutantCoverage: { static: object; perTest: object }
  }
}

globalThis.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } }

const packages = path.join(__dirname, '../../packages')
const files = globSync('{core,adapter-*,resolver,transform}/test/**/*.test.ts', {
  cwd: packages,
  ignore: ['**/*.property.test.ts', '**/*.long.test.ts', '**/size.test.ts']
})
const tests = collectTests(files.sort(), packages)

/** A test that never ends is one that fails. */
const TIMEOUT_MS = 10_000

async function outcomeOf({ id, run }: CollectedTest): Promise<Outcome> {
  const start = performance.now()
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error('does not end')), TIMEOUT_MS)))
  const failure = await Promise.race([run(), timeout]).then(
    () => undefined,
    (error: unknown) => String(error)
  )
  clearTimeout(timer)
  jest.useRealTimers()
  return { id, milliseconds: performance.now() - start, failure }
}

async function run({ mutant, only, hitLimit }: Request): Promise<object> {
  const asked = new Set(only)
  const stryker = globalThis.__stryker__
  stryker.activeMutant = mutant
  const outcomes: Outcome[] = []
  for (const one of only ? tests.filter(({ id }) => asked.has(id)) : tests) {
    Object.assign(stryker, { currentTestId: one.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit })
    outcomes.push(await outcomeOf(one))
    stryker.currentTestId = undefined
    if (only && outcomes.at(-1)!.failure !== undefined) break
  }
  stryker.activeMutant = undefined
  return { tests: outcomes, coverage: JSON.parse(JSON.stringify(stryker.mutantCoverage)) }
}

test(
  'the tests are there for Stryker',
  async () => {
    globalThis.mutationChannel.ready(run)
    await globalThis.mutationChannel.ended
  },
  2 ** 31 - 1
)
