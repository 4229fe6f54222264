import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** CPU seconds of `taro build --type weapp`, user and system: one pair of builds, one after the other. */
export interface BuildPair {
  stock: number
  ours: number
}

const example = path.join(import.meta.dirname, '../examples/private-message')
const cli = path.join(example, 'node_modules/@tarojs/cli/bin/taro')

/** Pairs, each in the other order; undefined where the example is not installed (`npm start` does that). */
export function buildCosts(progress: (text: string) => void, pairs = 4): BuildPair[] | undefined {
  if (!existsSync(cli) || !existsSync(path.join(example, 'node_modules/taro-capability'))) return undefined
  return Array.from({ length: pairs }, (_, i) => {
    progress(`taro build, pair ${i + 1} of ${pairs}`)
    if (i % 2 === 0) {
      const stock = cpuOf('true')
      return { stock, ours: cpuOf('') }
    }
    const ours = cpuOf('')
    return { stock: cpuOf('true'), ours }
  })
}

function cpuOf(stock: string): number {
  const output = mkdtempSync(path.join(os.tmpdir(), 'taro-bench-'))
  const env = { ...process.env, NODE_ENV: 'production', TARO_ENV: 'weapp', EXAMPLE_STOCK: stock, EXAMPLE_OUTPUT: output }
  // The shell's own clock counts the processes that the build starts as well.
  const timed = `TIMEFORMAT='cpu %U %S'; time "${process.execPath}" "${cli}" build --type weapp`
  const { stderr, status } = spawnSync('bash', ['-c', timed], { cwd: example, env, encoding: 'utf8', maxBuffer: 1e8 })
  rmSync(output, { recursive: true, force: true })
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(stderr) ?? []
  if (status !== 0 || !user) throw new Error(`taro build failed: ${stderr.slice(-500)}`)
  return Number(user) + Number(system)
}
