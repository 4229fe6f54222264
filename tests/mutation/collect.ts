import path from 'node:path'

/** A test with all that stands around it. */
export interface CollectedTest {
  /** Its name, which no other has. */
  id: string
  run(): Promise<void>
}

type Work = () => unknown
type Body = (...row: never[]) => unknown

/** A group of tests, and what runs before and after them. */
interface Group {
  name: string
  before: Work[]
  after: Work[]
  /** Emptied once it has run. */
  once: Work[]
}

/** Reads files of tests as jest does, and keeps what they test. */
export function collectTests(files: readonly string[], root: string): CollectedTest[] {
  const tests: CollectedTest[] = []
  const groups: Group[] = []

  const test = (name: string, work: Work) => {
    const around = [...groups]
    const run = async () => {
      for (const { once } of around) for (const one of once.splice(0)) await one()
      for (const { before } of around) for (const one of before) await one()
      try {
        await work()
      } finally {
        for (const { after } of [...around].reverse()) for (const one of after) await one()
      }
    }
    tests.push({ id: `${tests.length} ${around.map((group) => group.name).join(' ')} ${name}`, run })
  }
  const describe = (name: string, work: Work) => {
    groups.push({ name, before: [], after: [], once: [] })
    work()
    groups.pop()
  }
  const here = () => groups.at(-1)!

  const ours = {
    test: Object.assign(test, { each: each(test) }),
    describe: Object.assign(describe, { each: each(describe) }),
    beforeAll: (work: Work) => here().once.push(work),
    beforeEach: (work: Work) => here().before.push(work),
    afterEach: (work: Work) => here().after.unshift(work),
    // The tests run again and again.
    afterAll: () => {}
  }
  const jests = Object.fromEntries(Object.keys(ours).map((name) => [name, (globalThis as Record<string, unknown>)[name]]))
  Object.assign(globalThis, ours)
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a group takes its tests at once
  for (const file of files) describe(file, () => require(path.join(root, file)))
  Object.assign(globalThis, jests)
  return tests
}

/** `test.each(rows)(name, work)` */
const each = (make: (name: string, work: Work) => void) => (rows: readonly unknown[]) => (name: string, work: Body) =>
  rows.forEach((row, index) => make(`${name} ${index}`, () => work(...((Array.isArray(row) ? row : [row]) as never[]))))
