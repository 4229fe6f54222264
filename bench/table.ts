import type { BuildCost } from './build'
import type { Bytes, BytesReport } from './bytes'
import type { Measured } from './measure'

/** What `reports/bench.json` holds. */
export interface Report {
  machine: string
  versions: Record<string, string>
  bytes: BytesReport
  call: Measured[]
  question: Measured[]
  /** Nanoseconds of the first question on h5. */
  firstQuestion: number
  /** CPU seconds of `taro build`; missing where the example is not installed. */
  build?: BuildCost[]
}

/** The goals of docs/benchmarks.md, beside what was measured. */
const goals = {
  call: 'goal 1.00 at most, 1.15 tolerated',
  question: 'goal 10 ns at most, 0 bytes',
  weapp: 'goal 900 gz',
  bare: 'goal 300 gz',
  asked: 'goal 0',
  variable: 'goal 4000 min'
}

/** A table with a title, its first column on the left. */
export const rows = (title: string, head: string[], body: string[][]): string => {
  const lines = [head, ...body]
  const widths = head.map((_cell, column) => Math.max(...lines.map((line) => line[column]!.length)))
  const text = lines.map((line) => `  ${line.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  ')}`)
  return `${title}\n${text.join('\n')}\n\n`
}

const timed = (title: string, measured: Measured[], bytes: boolean): string =>
  rows(
    title,
    ['', 'ns', 'ratio', ...(bytes ? ['bytes'] : [])],
    measured.map(({ name, ns, ratio, bytes: b = 0 }) => [name, ns.toFixed(1), ratio.toFixed(2), ...(bytes ? [String(b)] : [])])
  )

const sized = (title: string, sizes: Bytes[]): string =>
  rows(
    title,
    ['', 'min', 'gz', 'ratio'],
    sizes.map(({ name, min, gz }) => [name, String(min), String(gz), (gz / sizes[0]!.gz).toFixed(2)])
  )

/** The report as a person reads it. */
export function table({ machine, versions, bytes, call, question, firstQuestion, build }: Report): string {
  const measuredOn = `${machine}\n${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}\n\n`
  return (
    measuredOn +
    timed(`An awaited authPrivateMessage on weapp (${goals.call})`, call, false) +
    timed(`A question that no build folded (${goals.question})`, question, true) +
    sized(`Bytes on weapp, one call and one question (${goals.weapp})`, bytes.weapp) +
    sized(`Bytes where the API is missing, a bare call (${goals.bare})`, bytes.bare) +
    rows(
      `Bytes where the API is missing, a call behind a question (${goals.asked})`,
      ['', 'added'],
      bytes.asked.map(({ name, added }) => [name, String(added)])
    ) +
    sized(`Bytes on h5, canIUse with a variable (${goals.variable})`, bytes.variable) +
    `The first question on h5: ${(firstQuestion / 1000).toFixed(1)} µs\n\n` +
    (build ? builds(build) : 'taro build: not measured, for the example is not installed; npm start does that\n')
  )
}

function builds(costs: BuildCost[]): string {
  const lines = costs.map(({ target, goal, pairs }) => {
    const ratios = pairs.map(({ stock, ours }) => ours / stock).sort((a, b) => a - b)
    return [
      target,
      middle(pairs.map(({ stock }) => stock)).toFixed(2),
      middle(ratios).toFixed(3),
      goal.toFixed(2),
      ...ratios.map((r) => r.toFixed(3))
    ]
  })
  const pairs = costs[0]?.pairs.map((_pair, i) => `pair ${i + 1}`) ?? []
  return rows('taro build, CPU seconds of ours to stock, pairs sorted', ['', 'stock s', 'median', 'goal', ...pairs], lines)
}

function middle(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2
}
