import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Contender } from './contenders'

/** One run of a command, as a whole process. */
export interface Run {
  /** Seconds from its start to its end. */
  wall: number
  /** Seconds of CPU, user and system, of it and what it started. */
  cpu: number
  /** The most memory that its process held, in megabytes. */
  memory: number
}

/**
 * @param node the program of Node that runs it
 * @throws Error where the command did not do its work
 */
export function runOnce({ name, args, codes }: Contender, cwd: string, node: string): Run {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'taro-capability-bench-'))
  const memory = path.join(folder, 'memory')
  const command = [node, '--require', path.join(import.meta.dirname, 'memory.cjs'), ...args].map((arg) => `'${arg}'`).join(' ')
  // The shell's own clock counts the processes that the command starts as well.
  const timed = `TIMEFORMAT='timed %R %U %S'; time ${command} > '${folder}/output' 2> '${folder}/errors'`
  const { stderr, status } = spawnSync('bash', ['-c', timed], { cwd, encoding: 'utf8', env: { ...process.env, BENCH_MEMORY: memory } })
  const [, wall, user, system] = /timed ([\d.]+) ([\d.]+) ([\d.]+)/.exec(stderr) ?? []
  if (!wall || !codes.includes(status ?? -1))
    throw new Error(`${name} ended with ${status}: ${readFileSync(path.join(folder, 'errors'), 'utf8').slice(0, 500)}`)
  const run = { wall: Number(wall), cpu: Number(user) + Number(system), memory: Math.round(Number(readFileSync(memory, 'utf8')) / 1024) }
  rmSync(folder, { recursive: true })
  return run
}
