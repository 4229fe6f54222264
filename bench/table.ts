import type { BuildPair } from './build'
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
  build?: BuildPair[]
}

/** The goals of docs/benchmarks.md, beside what was measured. */
const goals = {
  call: 'goal 1.00 at most, 1.15 tolerated',
  question: 'goal 10 ns at most, 0 bytes',
  weapp: 'goal 900 gz',
  bare: 'goal 300 gz',
  asked: 'goal 0',
  variable: 'goal 4000 min',
  build: 'goal +2 % at most'
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

function builds(pairs: BuildPair[]): string {
  const ratios = pairs.map(({ stock, ours }) => ours / stock).sort((a, b) => a - b)
  const median = (ratios[Math.floor((ratios.length - 1) / 2)]! + ratios[Math.ceil((ratios.length - 1) / 2)]!) / 2
  const lines = pairs.map(({ stock, ours }, i) => [`pair ${i + 1}`, stock.toFixed(2), ours.toFixed(2), (ours / stock).toFixed(3)])
  return rows(
    `taro build --type weapp, CPU seconds (${goals.build}), median ratio ${median.toFixed(3)}`,
    ['', 'stock', 'ours', 'ratio'],
    lines
  )
}
