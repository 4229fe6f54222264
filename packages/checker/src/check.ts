import { createResolve, loadParser, type Parse } from '@taro-capability/usage'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { version } from '../package.json'
import { createAnalysis } from './analysis'
import { applyIgnores } from './ignores'
import { createProject, type Host } from './project'
import { createMayMatter } from './project/candidates'
import { readTaroConfig, type PluginFacts, type TaroConfig } from './project/config'
import { readText, scriptParser } from './project/disk'
import { readProject, type Read } from './project/files'
import { memoized } from './project/memoized'
import { targetName } from './targets'
import type { Finding, Remark, Report, Target } from './types'

/** What to check. */
export interface CheckOptions {
  /** Folder of the project, with its package.json. */
  root: string
  /** Files and folders in it; all of it where there are none. */
  paths?: string[]
  /** What is built; where missing, what the project's own scripts and Taro config say. */
  targets?: Target[]
  /** Globs of files to leave out. */
  ignore?: string[]
  /** Called before each file that is looked at closely. */
  progress?(done: number, all: number): void
  /** Where reports are kept, if anywhere. */
  cache?: ReportCache
  /** The options of taro-capability's plugin, where its build asks; else the config files say them. */
  plugin?: PluginFacts
}

/** A report, and what it depends on outside of the project: files that the project imports, and a hash of each. */
export interface KeptReport {
  report: Report
  outside: Record<string, string>
}

/** Reports by a hash of the project and of what was asked. */
export interface ReportCache {
  get(key: string): KeptReport | undefined
  set(key: string, kept: KeptReport): void
}

/**
 * Finds every use of an API that does not work on a target, in a whole project.
 *
 * @throws Error where a path does not exist, or is outside of the project
 */
export const check = async (options: CheckOptions): Promise<Report> => (await checkFiles(options)).report

/** The same, with the names of the files that were looked at. */
export async function checkFiles(options: CheckOptions): Promise<{ report: Report; files: string[] }> {
  const start = performance.now()
  const root = path.resolve(options.root)
  const parse = await loadParser()
  const config = readTaroConfig(root, parse, options.plugin)
  const targets = options.targets?.length ? options.targets : config.targets
  const about = JSON.stringify([version, root, targets, options.paths, options.ignore, options.plugin, config.files])
  const read = await readProject(root, options, { about, mayMatter: createMayMatter(targets), aliases: Object.keys(config.alias) })
  const nameOf = (file: string) => path.relative(root, file).replaceAll('\\', '/')
  const files = read.files.map(nameOf)
  const known = options.cache?.get(read.hash)
  if (known && Object.entries(known.outside).every(([file, hash]) => hashOf(file) === hash))
    return { report: { ...known.report, milliseconds: since(start) }, files }
  const { findings, remarks, outside } = await analyseAll({ nameOf, targets, config, parse, progress: options.progress }, read)
  const report: Report = {
    root,
    targets: targets.map(targetName),
    findings: sorted(findings),
    remarks: sorted([...read.remarks, ...remarks]),
    files: read.files.length,
    milliseconds: since(start)
  }
  options.cache?.set(read.hash, { report, outside: Object.fromEntries([...outside].map((file) => [file, hashOf(file)])) })
  return { report, files }
}

const since = (start: number) => Math.round(performance.now() - start)

/** Signs of source, whose trees take some eighty times as much memory. */
const MOST = 1_000_000

interface Job {
  nameOf(file: string): string
  targets: Target[]
  config: TaroConfig
  parse: Parse
  progress: CheckOptions['progress']
}

async function analyseAll({ nameOf, targets, config, parse, progress }: Job, { files, texts, index, isEntry, hashed }: Read) {
  const compiler = files.some((file) => file.endsWith('.vue')) ? await import('@vue/compiler-sfc') : undefined
  const script = scriptParser(parse, compiler)
  const outside = new Set<string>()
  const host: Host = {
    resolve: createResolve(config.alias),
    has: (file) => hashed.has(file),
    isEntry,
    read: (file) => {
      if (!hashed.has(file)) outside.add(file)
      return texts.get(file) ?? readText(file)
    },
    parse: script,
    importersOf: index.importersOf,
    constants: memoized(config.constants),
    framework: config.framework,
    usesPlugin: config.usesPlugin,
    failsClosed: config.failsClosed
  }
  const begin = () => {
    const project = createProject(host)
    // What one build does not need silenced, another may.
    return { project, analyse: createAnalysis(project, targets, nameOf), analyseForAll: createAnalysis(project, config.targets, nameOf) }
  }
  let { project, analyse, analyseForAll } = begin()
  const findings: Finding[] = []
  const remarks: Remark[] = []
  let done = 0
  for (const [file, code] of texts) {
    progress?.(done++, texts.size)
    // The trees of a large project would not fit into memory: now and then they are let go, and read again where they are needed.
    if (project.size() > MOST) ({ project, analyse, analyseForAll } = begin())
    try {
      const module = project.module(file) ?? project.add(file, code, script(code, file))
      if (module.lost) remarks.push(lost(nameOf(file), module.lost.message))
      const found = analyse(module)
      const left = applyIgnores(nameOf(file), module, found.findings, () => analyseForAll(module).findings)
      findings.push(...left.findings)
      remarks.push(...found.remarks, ...left.remarks)
    } catch (error) {
      remarks.push(failureOf(nameOf(file), error))
    }
  }
  return { findings, remarks, outside }
}

const hashOf = (file: string): string =>
  createHash('sha256')
    .update(readText(file) ?? '')
    .digest('hex')

function failureOf(file: string, error: unknown): Remark {
  if (error instanceof RangeError) return lost(file, 'is nested too deeply, and was not checked')
  if (!(error instanceof SyntaxError)) return lost(file, `could not be checked, which is a mistake of ours: ${(error as Error).message}`)
  const [, line = '1', column = '1'] = /:(\d+):(\d+)\]/.exec(error.message) ?? []
  const reason = error.message.split('\n')[0]!.replace(/^.*?: /, '')
  return { ...lost(file, `cannot be parsed, and was not checked: ${reason}`), line: Number(line), column: Number(column) }
}

const lost = (file: string, message: string): Remark => ({ file, line: 1, column: 1, kind: 'syntax', message })

const sorted = <Placed extends { file: string; line: number; column: number }>(list: Placed[]): Placed[] =>
  list.sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line || one.column - other.column))
