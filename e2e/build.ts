import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Target } from './targets'

/** The app that `npm start` shows. */
export const example = path.join(__dirname, '../examples/private-message')

/** With stock Taro alone, with the plugin, or with the plugin in an app that never had the guarded call. */
export type Variant = 'stock' | 'ours' | 'unguarded'

/** The environment of a target's build, and a file that it has written once it is done. */
export type BuildTarget = Pick<Target, 'bundler' | 'main'> & { target: string }

/** A build's output folder, or why there is none. */
export type Build = { output: string } | { notRun: string }

const TIMEOUT_MS = 10 * 60_000

/** What `taro build` is given for a target; see the example's config/index.ts. */
export function taroBuild(app: string, { target, bundler }: BuildTarget, variant: Variant, output: string, extra: string) {
  return {
    args: [
      path.join(app, 'node_modules/@tarojs/cli/bin/taro'),
      ...['build', '--type', target],
      ...(target === 'rn' ? ['--platform', 'android', '--reset-cache'] : [])
    ],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      EXAMPLE_BUNDLER: bundler,
      EXAMPLE_STOCK: String(variant === 'stock'),
      EXAMPLE_UNGUARDED: String(variant === 'unguarded'),
      FIXTURE_EXTRA: extra,
      EXAMPLE_OUTPUT: path.relative(app, output)
    }
  }
}

/**
 * Builds an example with the real Taro CLI, unless its inputs are those of the last time.
 *
 * @param extra what a page of a fixture uses besides, one of its src/extras
 */
export async function build(
  app: string,
  target: BuildTarget,
  variant: Variant,
  progress: (line: string) => void,
  extra = 'nothing'
): Promise<Build> {
  const name = [target.target, target.bundler, variant, ...(extra === 'nothing' ? [] : [extra])].join('-')
  const output = path.join(app, 'dist/e2e', name)
  const stamp = `${output}.sha256`
  const inputs = hashInputs(app, variant)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) {
    progress(`${name}: up to date`)
    return { output }
  }
  rmSync(stamp, { force: true })
  rmSync(output, { recursive: true, force: true })
  mkdirSync(output, { recursive: true })
  const start = Date.now()
  const { args, env } = taroBuild(app, target, variant, output, extra)
  const { code, log } = await runTaro(app, args, env)
  // React Native's build exits 0 when bundling failed, so the output itself has to be there.
  if (code !== 0 || !existsSync(path.join(output, target.main))) {
    progress(`${name}: not built`)
    return { notRun: `taro build exited ${code} without ${target.main}: ${reasonIn(log)}` }
  }
  writeFileSync(stamp, inputs)
  progress(`${name}: built in ${Math.round((Date.now() - start) / 1000)} s`)
  return { output }
}

/** The line of a log that says why. */
const reasonIn = (log: string) =>
  /^.*(error|cannot|failed)\b.*$/im.exec(stripVTControlCharacters(log))?.[0].trim() ?? 'the log says no error'

function runTaro(cwd: string, args: string[], env: NodeJS.ProcessEnv): Promise<{ code: number | null; log: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: TIMEOUT_MS })
    let log = ''
    child.stdout.on('data', (data) => (log += data))
    child.stderr.on('data', (data) => (log += data))
    child.on('error', (error) => (log += error.message))
    child.on('close', (code) => resolve({ code, log }))
  })
}

/** What an output is made of: the app, what is installed in it, and, with the plugin, the installed packages' own files. */
function hashInputs(app: string, variant: Variant): string {
  const sources = ['src', 'config', 'package.json', 'babel.config.js', 'metro.config.js', 'index.js', 'node_modules/.package-lock.json']
  const packages = ['node_modules/taro-capability', 'node_modules/@taro-capability']
  const hash = createHash('sha256')
  for (const file of [...sources, ...(variant === 'stock' ? [] : packages)].flatMap((name) => filesIn(path.join(app, name)))) {
    hash.update(path.relative(app, file)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** All files of a folder, or the file itself, in one order. */
export function filesIn(file: string): string[] {
  if (!existsSync(file)) return []
  if (!statSync(file).isDirectory()) return [file]
  return readdirSync(file)
    .sort()
    .flatMap((name) => filesIn(path.join(file, name)))
}
