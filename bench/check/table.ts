import { rows } from '../table'
import { CACHED, COLD, ESLINT, OXLINT } from './contenders'
import type { Run } from './run'

/** What a command took, over all its runs. */
export interface Figures {
  name: string
  runs: number
  /** Seconds, the median. */
  wall: number
  /** Seconds, the shortest. */
  least: number
  /** Seconds of CPU, the median. */
  cpu: number
  /** Megabytes, the most. */
  memory: number
}

/** One project, checked by one version of Node. */
export interface Measured {
  corpus: string
  files: number
  megabytes: number
  node: string
  figures: Figures[]
}

/** What `reports/bench-check.json` holds. */
export interface CheckReport {
  machine: string
  measured: Measured[]
  /** The cold check of one large minified file. */
  minified: (Run & { node: string; megabytes: number })[]
}

/** The report as a person reads it. */
export const table = ({ machine, measured, minified }: CheckReport): string =>
  [
    `${machine}\n`,
    ...measured.map(tableOf),
    ...minified.map(
      ({ node, megabytes, wall, memory }) =>
        `Node ${node}: one minified file of ${megabytes.toFixed(1)} MB: ${wall.toFixed(2)} s, ${memory} MB (goal: 500 MB, or skipped)`
    ),
    ''
  ].join('\n')

function tableOf({ corpus, files, megabytes, node, figures }: Measured): string {
  const of = (name: string) => figures.find((one) => one.name === name)!
  const [oxlint, cold, cached, eslint] = [OXLINT, COLD, CACHED, ESLINT].map(of) as [Figures, Figures, Figures, Figures]
  const body = figures.map((one) => [
    one.name,
    one.wall.toFixed(2),
    (one.wall / oxlint.wall).toFixed(2),
    one.cpu.toFixed(2),
    (one.cpu / oxlint.cpu).toFixed(2),
    String(one.memory)
  ])
  const goals = [
    goal('cold, CPU / oxlint', cold.cpu / oxlint.cpu, 8),
    goal('cold, seconds / oxlint', cold.wall / oxlint.wall, 4),
    goal('cold, CPU / ESLint', cold.cpu / eslint.cpu, 0.15),
    goal('from the cache, seconds / oxlint', cached.wall / oxlint.wall, 1.5),
    goal('cold, MB', cold.memory, 350)
  ]
  const title = `${corpus}: ${files} files, ${megabytes.toFixed(1)} MB, Node ${node}`
  return `${rows(title, ['', 'seconds', 'ratio', 'CPU s', 'ratio', 'MB'], body)}${goals.join('\n')}\n`
}

const goal = (name: string, value: number, most: number) =>
  `${value <= most ? '✓' : '✗'} ${name}: ${value.toFixed(value < 10 ? 2 : 0)} (goal: ${most})`
