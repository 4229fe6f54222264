import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** CPU seconds of one `taro build` each, user and system: a pair of builds, one after the other. */
export interface BuildPair {
  stock: number
  ours: number
}

/** The pairs of one target, and what our build may cost of stock's. */
export interface BuildCost {
  target: string
  goal: number
  pairs: BuildPair[]
}

interface Target {
  /** As `taro build --type` spells it. */
  type: string
  bundler: 'webpack5' | 'vite'
  goal: number
}

const TARGETS: Target[] = [
  { type: 'weapp', bundler: 'webpack5', goal: 1.02 },
  { type: 'h5', bundler: 'webpack5', goal: 1.04 },
  { type: 'h5', bundler: 'vite', goal: 1.04 },
  { type: 'harmony', bundler: 'vite', goal: 1.04 }
]

const example = path.join(import.meta.dirname, '../examples/private-message')
const cli = path.join(example, 'node_modules/@tarojs/cli/bin/taro')

/** Five pairs a target, each in the other order; undefined where the example is not installed (`npm start` does that). */
export function buildCosts(progress: (text: string) => void, pairs = 5): BuildCost[] | undefined {
  if (!existsSync(cli) || !existsSync(path.join(example, 'node_modules/taro-capability'))) return undefined
  return TARGETS.map((target) => {
    const name = `${target.type} (${target.bundler})`
    return {
      target: name,
      goal: target.goal,
      pairs: Array.from({ length: pairs }, (_, i) => {
        progress(`taro build --type ${name}, pair ${i + 1} of ${pairs}`)
        return pair(target, i % 2 === 0)
      })
    }
  })
}

function pair(target: Target, stockFirst: boolean): BuildPair {
  if (!stockFirst) {
    const ours = cpuOf(target, '')
    return { stock: cpuOf(target, 'true'), ours }
  }
  const stock = cpuOf(target, 'true')
  return { stock, ours: cpuOf(target, '') }
}

function cpuOf({ type, bundler }: Target, stock: string): number {
  // Relative: Taro joins the folder of a harmony project to the app's.
  const output = mkdtempSync(path.join(os.tmpdir(), 'taro-bench-'))
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    TARO_ENV: type,
    EXAMPLE_BUNDLER: bundler,
    EXAMPLE_STOCK: stock,
    EXAMPLE_OUTPUT: path.relative(example, output)
  }
  // The shell's own clock counts the processes that the build starts as well.
  const timed = `TIMEFORMAT='cpu %U %S'; time "${process.execPath}" "${cli}" build --type ${type}`
  const { stderr, status } = spawnSync('bash', ['-c', timed], { cwd: example, env, encoding: 'utf8', maxBuffer: 1e8 })
  rmSync(output, { recursive: true, force: true })
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(stderr) ?? []
  if (status !== 0 || !user) throw new Error(`taro build failed: ${stderr.slice(-500)}`)
  return Number(user) + Number(system)
}
