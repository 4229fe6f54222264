import { rows } from '../table'
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

/** What `reports/bench-check.json` holds. */
export interface CheckReport {
  machine: string
  packages: Record<string, string>
  files: number
  megabytes: number
  /** The one that ratios are told of. */
  base: string
  figures: Figures[]
  /** The cold check of a project several times as large, in a heap of some megabytes. */
  large: Run & { files: number; heap: number }
}

const GOALS = 'goals: cold within 1.5 of oxlint, below it where nothing changed, a twentieth of the CPU of ESLint'

/** The report as a person reads it. */
export function table({ machine, packages, files, megabytes, base, figures, large }: CheckReport): string {
  const { wall, cpu } = figures.find(({ name }) => name === base)!
  const body = figures.map((one) => [
    one.name,
    one.wall.toFixed(2),
    (one.wall / wall).toFixed(2),
    one.cpu.toFixed(2),
    (one.cpu / cpu).toFixed(2),
    one.memory.toFixed(0)
  ])
  const sources = Object.entries(packages).map(([name, version]) => `${name} ${version}`)
  return (
    `${machine}\n${sources.join(', ')}\n\n` +
    rows(`A check of ${files} files, ${megabytes.toFixed(0)} MB (${GOALS})`, ['', 'seconds', 'ratio', 'CPU s', 'ratio', 'MB'], body) +
    `${large.files} files, cold, in a heap of ${large.heap} MB: ${large.wall.toFixed(2)} s, ${large.memory.toFixed(0)} MB in all (goal: below 300 MB)\n`
  )
}
