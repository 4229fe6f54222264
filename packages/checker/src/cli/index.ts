import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { version } from '../../package.json'
import { isAtLeast } from '../analysis/levels'
import { checkFiles, type CheckOptions } from '../check'
import { formats } from '../formats'
import { hasColors } from '../formats/colors'
import { summary } from '../formats/count'
import { projectRoot } from '../graph/disk'
import { isUnchecked } from '../notices'
import { platformOf } from '../targets'
import type { Report } from '../types'
import { BASELINE, countStale, readBaseline, withoutKnown, writeBaseline, type Scope } from '../baseline'
import { createCache } from '../cache'
import { changedFiles } from './changed'
import { explainApi } from './explain'
import { help, readOptions, type CliOptions } from './options'
import { createProgress } from './progress'
import { watchProject } from './watch'

/** Where a command is run, and about which project. */
interface CliContext {
  cwd: string
  root: string
}

/**
 * `taro-capability check`
 *
 * @param args what follows the command
 * @param cwd a folder of the project: its root is the nearest with a package.json
 * @returns the exit code: 0 nothing found, 1 something found, or a file that cannot be read, 2 the check could not be made
 */
export async function main(args: string[], cwd = process.cwd()): Promise<number> {
  tuneEngine()
  try {
    const options = readOptions(args)
    if (options.help) return print(help)
    if (options.version) return print(version)
    if (options.explain !== undefined) return print(explainApi(options.explain))
    const context = { cwd, root: projectRoot(cwd) }
    if (!options.watch) return await checkOnce(options, context)
    return await watchProject(context.root, async () => void (await checkOnce(options, context).catch(refuse)))
  } catch (error) {
    return refuse(error)
  }
}

/**
 * Sets V8 for a run of seconds. Newer versions take a hundred megabytes more for young objects rather than collect them; trees are not
 * young for long. To make the fastest code of each function that is called a few thousand times takes a fifth of a check's CPU time, and
 * pays later: it waits for ten times as many.
 */
function tuneEngine(): void {
  const isOld = Number(process.versions.node.split('.')[0]) < 22
  const flags = isOld ? ['--interrupt-budget=1000000'] : ['--semi-space-growth-factor=1', '--invocation-count-for-turbofan=30000']
  for (const flag of flags) setFlagsFromString(flag)
}

function refuse(error: unknown): 2 {
  console.error(`taro-capability check: ${(error as Error).message}`)
  return 2
}

function print(text: string): 0 {
  console.log(text)
  return 0
}

async function checkOnce(options: CliOptions, context: CliContext): Promise<number> {
  const { root } = context
  const { report: whole, files } = await runCheck(options, context)
  if (files.length === 0 && options.changed === undefined)
    throw new Error(
      'there is no file to check; JavaScript, TypeScript and Vue are read, and tests, dist and type declarations are left out'
    )
  const scope: Scope = { files: new Set(files), platforms: new Set(whole.targets.map(platformOf)) }
  const findings = whole.findings.filter(({ level }) => isAtLeast(level, options.level))
  if (options.updateBaseline) {
    const file = writeBaseline(root, options.baseline, findings, scope)
    return print(
      `today's findings (${findings.length}) are written to ${path.relative(root, file)}; from now on only new ones are reported`
    )
  }
  const baseline = readBaseline(root, options.baseline)
  const report = { ...whole, findings: withoutKnown(findings, baseline) }
  write(report, options, context)
  const name = options.baseline ?? BASELINE
  const known = findings.length - report.findings.length
  if (known > 0) console.error(`${known} ${known === 1 ? 'finding' : 'findings'} suppressed by ${name}`)
  const stale = countStale(findings, baseline, scope)
  if (stale > 0)
    console.error(
      `${name} allows ${stale} ${stale === 1 ? 'finding that no longer exists' : 'findings that no longer exist'}; --update-baseline cleans it up`
    )
  return report.findings.length > 0 || report.notices.some(isUnchecked) ? 1 : 0
}

function write(report: Report, { format, output }: CliOptions, { cwd, root }: CliContext): void {
  const source = (file: string) => (existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : undefined)
  const workspace = process.env.GITHUB_WORKSPACE || undefined
  if (output === undefined) return void print(formats[format](report, { colors: format === 'human' && hasColors(), source, workspace }))
  const file = path.resolve(cwd, output)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${formats[format](report, { colors: false, source, workspace })}\n`)
  console.error(`${summary(report)} · written to ${output}`)
}

async function runCheck(options: CliOptions, context: CliContext) {
  const { root } = context
  const progress = createProgress(process.stderr)
  const paths = pathsOf(options, context)
  const checked: CheckOptions = {
    root,
    targets: options.targets,
    ignore: options.ignore,
    ...(paths ? { paths } : {}),
    ...(options.cache ? { cache: createCache(root) } : {}),
    progress: progress.show
  }
  try {
    return await checkFiles(checked)
  } finally {
    progress.end()
  }
}

/** Absolute, but for globs, which nothing has as its name. */
function pathsOf({ paths, changed }: CliOptions, { cwd, root }: CliContext): string[] | undefined {
  const asked = paths.map((name) => (existsSync(path.resolve(cwd, name)) ? path.resolve(cwd, name) : name))
  if (changed === undefined) return asked.length > 0 ? asked : undefined
  const isAsked = (file: string) =>
    (asked.length === 0 ? [root] : asked).some((place) => file === place || file.startsWith(`${place}${path.sep}`))
  return changedFiles(root, changed).filter((file) => isAsked(file) && existsSync(file))
}
