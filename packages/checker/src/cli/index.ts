import { existsSync, readFileSync, watch, writeFileSync } from 'node:fs'
import path from 'node:path'
import { reaches } from '../analysis/levels'
import { check, type CheckOptions } from '../check'
import { formats } from '../formats'
import type { Report } from '../types'
import { BASELINE, readBaseline, withoutKnown, writeBaseline } from './baseline'
import { createCache } from './cache'
import { changedFiles } from './changed'
import { explainApi } from './explain'
import { help, readOptions, type CliOptions } from './options'
import { createProgress } from './progress'

/**
 * `taro-capability check`
 *
 * @param args what follows the command
 * @returns the exit code: 0 nothing found, 1 something found, 2 the check could not be made
 */
export async function main(args: string[], root = process.cwd()): Promise<number> {
  try {
    const options = readOptions(args)
    if (options.help) return print(help)
    if (options.explain !== undefined) return print(explainApi(options.explain))
    const code = await checkOnce(options, root)
    if (options.watch) await watchAndCheck(options, root)
    return code
  } catch (error) {
    console.error(`taro-capability check: ${(error as Error).message}`)
    return 2
  }
}

function print(text: string): 0 {
  console.log(text)
  return 0
}

async function checkOnce(options: CliOptions, root: string): Promise<number> {
  const whole = await runCheck(options, root)
  const told = whole.findings.filter(({ level }) => reaches(level, options.level))
  if (options.updateBaseline) {
    const file = writeBaseline(root, options.baseline, told)
    return print(`${told.length} findings written to ${path.relative(root, file)}; from now on only new ones are told`)
  }
  const report = { ...whole, findings: withoutKnown(told, readBaseline(root, options.baseline)) }
  const toTerminal = options.output === undefined
  const source = (file: string) => (existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : undefined)
  const text = formats[options.format](report, { colors: toTerminal && options.format === 'human' && hasColors(), source })
  if (toTerminal) print(text)
  else writeFileSync(path.resolve(root, options.output!), `${text}\n`)
  const known = told.length - report.findings.length
  if (known > 0) console.error(`${known} more are known by ${options.baseline ?? BASELINE}`)
  return report.findings.length > 0 ? 1 : 0
}

async function runCheck(options: CliOptions, root: string): Promise<Report> {
  const progress = createProgress(process.stderr)
  const checked: CheckOptions = {
    root,
    targets: options.targets,
    ignore: options.ignore,
    ...pathsOf(options, root),
    ...(options.cache ? { cache: createCache(root) } : {}),
    progress: progress.show
  }
  try {
    return await check(checked)
  } finally {
    progress.end()
  }
}

function pathsOf({ paths, changed }: CliOptions, root: string): { paths?: string[] } {
  if (changed === undefined) return paths.length > 0 ? { paths } : {}
  const asked = (paths.length > 0 ? paths : ['.']).map((name) => path.resolve(root, name))
  const isAsked = (file: string) => asked.some((place) => file === place || file.startsWith(`${place}${path.sep}`) || place === root)
  return { paths: changedFiles(root, changed).filter((file) => isAsked(file) && existsSync(file)) }
}

// https://no-color.org
const hasColors = () => Boolean(process.stdout.isTTY) && !process.env.NO_COLOR

/** Checks again after each change, until the process is stopped. */
function watchAndCheck(options: CliOptions, root: string): Promise<never> {
  let timer: NodeJS.Timeout | undefined
  const again = () => void checkOnce(options, root).catch((error: Error) => console.error(`taro-capability check: ${error.message}`))
  watch(root, { recursive: true }, (_, file) => {
    if (file === null || /(^|[\\/])(node_modules|dist|\..*)([\\/]|$)/.test(file)) return
    clearTimeout(timer)
    // An editor writes a file in several steps.
    timer = setTimeout(again, 100)
  })
  console.error('watching for changes; stop with Ctrl+C')
  return new Promise(() => {})
}
