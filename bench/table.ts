import type { Bytes, BytesReport } from './bytes'
import type { Measured } from './measure'

/** What `reports/bench.json` holds. */
export interface Report {
  machine: string
  versions: Record<string, string>
  bytes: BytesReport
  call: Measured[]
  question: Measured[]
}

/** The goals of docs/benchmarks.md, beside what was measured. */
const goals = {
  call: 'goal 1.00 at most, 1.15 tolerated',
  question: 'goal 10 ns at most, 0 bytes',
  weapp: 'goal 450 gz',
  bare: 'goal 300 gz',
  asked: 'goal 0'
}

const rows = (title: string, head: string[], body: string[][]): string => {
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
export function table({ machine, versions, bytes, call, question }: Report): string {
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
    )
  )
}
