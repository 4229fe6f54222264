import { createResolve, loadParser, type Parse } from '@taro-capability/usage'
import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import path from 'node:path'
import { version } from '../package.json'
import { createAnalysis } from './analysis'
import { createPages } from './analysis/pages'
import { createMayMatter } from './candidates'
import { createGraph } from './graph'
import { readText } from './graph/disk'
import { scriptParser, vueCompiler } from './graph/parse'
import { readBytesOf } from './graph/sources'
import { surveyOf, type Survey } from './graph/survey'
import { applyIgnores } from './ignores'
import { failureOf, mergeNotices, uncheckedNotice } from './notices'
import { readSettings, type BuildSettings } from './settings'
import { settingsTexts } from './settings/files'
import type { PluginFacts } from './settings/plugin'
import { targetName } from './targets'
import type { Finding, Notice, Report, Target } from './types'

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
  const root = realpathSync(options.root).replaceAll('\\', '/')
  const { targets, paths, ignore, plugin } = options
  const bytes = await readBytesOf(root, options, JSON.stringify([version, root, targets, paths, ignore, plugin, settingsTexts(root)]))
  const nameOf = (file: string) => path.relative(root, file).replaceAll('\\', '/')
  const files = bytes.asked.map(nameOf)
  const known = options.cache?.get(bytes.hash)
  if (known && Object.entries(known.outside).every(([file, hash]) => hashOf(file) === hash))
    return { report: { ...known.report, milliseconds: since(start) }, files }
  const parse = await loadParser({ lean: true })
  const settings = readSettings(root, parse, plugin)
  const asked = targets?.length ? targets : settings.targets
  const survey = surveyOf(bytes, createMayMatter(asked), settings)
  const templates = new Set(bytes.templates)
  const job = { nameOf, targets: asked, settings, parse, templates, progress: options.progress }
  const { findings, notices, outside } = await analyseAll(job, survey)
  const unreadable = [...bytes.unreadable, ...bytes.asked.filter((file) => !bytes.bytes.has(file))]
  if (!survey.namesTaro && findings.length === 0) notices.push(noTaro)
  const report: Report = {
    root,
    targets: asked.map(targetName),
    findings: sorted(findings),
    notices: sorted([...unreadable.map((file) => unreadableNotice(nameOf(file))), ...mergeNotices(sorted(notices))]),
    uncalled: findings.filter(({ uncalled }) => uncalled).length,
    files: files.length,
    milliseconds: since(start)
  }
  options.cache?.set(bytes.hash, { report, outside: Object.fromEntries([...outside].map((file) => [file, hashOf(file)])) })
  return { report, files }
}

const since = (start: number) => Math.round(performance.now() - start)

interface Job {
  nameOf(file: string): string
  targets: Target[]
  settings: BuildSettings
  parse: Parse
  templates: ReadonlySet<string>
  progress: CheckOptions['progress']
}

async function analyseAll({ nameOf, targets, settings, parse, templates, progress }: Job, survey: Survey) {
  const { texts, candidates } = survey
  const script = scriptParser(parse, [...texts.keys()].some((file) => file.endsWith('.vue')) ? vueCompiler() : undefined)
  const outside = new Set<string>()
  const graph = createGraph({
    resolve: createResolve(settings.alias, (platform) => settings.suffixesOf(platform).flat()),
    read: (file) => {
      if (!texts.has(file)) outside.add(file)
      return texts.get(file) ?? readText(file)
    },
    parse: script,
    has: (file) => texts.has(file) || templates.has(file),
    suffixesOf: settings.suffixesOf,
    project: {
      ...survey,
      isCandidate: (file) => candidates.has(file),
      isNamedOn: (file, platform) => isNamedOn(file, platform)
    }
  })
  const isNamedOn = createPages(graph, survey, settings)
  const begin = () => ({
    analyse: createAnalysis(graph, settings, targets, nameOf),
    // What one build does not need silenced, another may.
    analyseForAll: createAnalysis(graph, settings, settings.targets, nameOf)
  })
  let analysis = begin()
  const findings: Finding[] = []
  const notices: Notice[] = []
  let done = 0
  for (const file of candidates) {
    progress?.(done++, candidates.size)
    if (graph.trim()) analysis = begin()
    try {
      const code = texts.get(file)!
      const module = graph.module(file) ?? graph.add(file, code, script(code, file))
      if (module.lost) notices.push(uncheckedNotice(nameOf(file), module.lost.message))
      const found = analysis.analyse(module)
      const left = applyIgnores(nameOf(file), module, found.findings, () => analysis.analyseForAll(module).findings)
      findings.push(...left.findings)
      notices.push(...found.notices, ...left.notices)
    } catch (error) {
      notices.push(failureOf(nameOf(file), error))
    }
  }
  return { findings, notices, outside }
}

const hashOf = (file: string): string =>
  createHash('sha256')
    .update(readText(file) ?? '')
    .digest('hex')

const noTaro: Notice = {
  file: 'package.json',
  line: 1,
  column: 1,
  kind: 'no-taro',
  message: 'nothing in this project imports @tarojs/taro, so that there is nothing to check; is it the folder of the app?'
}

const unreadableNotice = (file: string): Notice => ({
  file,
  line: 1,
  column: 1,
  kind: 'unreadable',
  message: 'cannot be read, and was not checked'
})

const sorted = <Placed extends { file: string; line: number; column: number }>(list: Placed[]): Placed[] =>
  list.sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line || one.column - other.column))
