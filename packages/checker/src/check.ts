import path from 'node:path'
import { glob } from 'tinyglobby'
import { createAnalysis } from './analysis'
import { applyIgnores } from './ignores'
import { createProject, PASSES_ON } from './project'
import { createMayMatter } from './project/candidates'
import { readTaroConfig } from './project/config'
import { loadParse, readText } from './project/disk'
import { createImportIndex } from './project/imports'
import { createResolve, EXTENSIONS } from './project/resolve'
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
  /** Called now and then, in long work. */
  progress?(done: number, all: number): void
}

const ALWAYS_LEFT_OUT = ['**/node_modules/**', '**/dist/**', '**/.*/**', '**/*.d.ts', '**/*.min.js']

/**
 * Finds every use of an API that does not work on a target, in a whole project.
 *
 * @throws Error where a path does not exist
 */
export async function check(options: CheckOptions): Promise<Report> {
  const start = performance.now()
  const root = path.resolve(options.root)
  const config = await readTaroConfig(root)
  const targets = options.targets?.length ? options.targets : config.targets
  const { files, texts, index, remarks } = await readProject(root, options, createMayMatter(targets), Object.keys(config.alias))
  const parse = await loadParse(files.some((file) => file.endsWith('.vue')))
  const project = createProject({
    resolve: createResolve(config.alias),
    read: (file) => texts.get(file) ?? readText(file),
    parse,
    importersOf: index.importersOf,
    constants: memoized(config.constants)
  })
  const nameOf = (file: string) => path.relative(root, file).replaceAll('\\', '/')
  const analyse = createAnalysis(project, targets, nameOf)
  const findings: Finding[] = []
  for (const [done, file] of [...texts.keys()].entries()) {
    options.progress?.(done, texts.size)
    const code = texts.get(file)!
    try {
      const module = project.module(file) ?? project.add(file, code, parse(code, file))
      const found = analyse(module)
      const left = applyIgnores(nameOf(file), code, found.findings)
      findings.push(...left.findings)
      remarks.push(...found.remarks, ...left.remarks)
    } catch (error) {
      remarks.push(failureOf(nameOf(file), error))
    }
  }
  return {
    root,
    targets: targets.map(targetName),
    findings: sorted(findings),
    remarks: sorted(remarks),
    files: files.length,
    milliseconds: Math.round(performance.now() - start)
  }
}

/** Reads every file once, and keeps those that may matter. */
async function readProject(
  root: string,
  { paths = ['.'], ignore = [] }: CheckOptions,
  mayMatter: (code: string) => boolean,
  aliases: string[]
) {
  const files = await filesIn(root, ['.'], ignore)
  const asked = paths.includes('.') ? undefined : new Set(await filesIn(root, paths, ignore))
  const index = createImportIndex(aliases)
  const texts = new Map<string, string>()
  const barrels: string[] = []
  const remarks: Remark[] = []
  for (const file of files) {
    const code = readText(file)
    if (code === undefined) {
      remarks.push({
        file: path.relative(root, file),
        line: 1,
        column: 1,
        kind: 'unreadable',
        message: 'cannot be read, and was not checked'
      })
      continue
    }
    index.add(file, code)
    if (/['"]@tarojs\/taro['"]/.test(code) && PASSES_ON.test(code)) barrels.push(file)
    if ((!asked || asked.has(file)) && mayMatter(code)) texts.set(file, code)
  }
  // Whoever imports Taro by way of another file does not name it.
  for (const barrel of barrels) {
    for (const { file } of index.importersOf(barrel)) if ((!asked || asked.has(file)) && !texts.has(file)) texts.set(file, readText(file)!)
  }
  return { files: asked ? [...asked] : files, texts, index, remarks }
}

async function filesIn(root: string, paths: string[], ignore: string[]): Promise<string[]> {
  const endings = EXTENSIONS.map((extension) => extension.slice(1)).join(',')
  const patterns = paths.map((name) => {
    const relative = path.relative(root, path.resolve(root, name)).replaceAll('\\', '/')
    return path.extname(relative) ? relative : `${relative ? `${relative}/` : ''}**/*.{${endings}}`
  })
  return (await glob(patterns, { cwd: root, absolute: true, ignore: [...ALWAYS_LEFT_OUT, ...ignore] })).sort()
}

function failureOf(file: string, error: unknown): Remark {
  if (!(error instanceof SyntaxError)) throw error
  const [, line = '1', column = '1'] = /:(\d+):(\d+)\]/.exec(error.message) ?? []
  const message = `cannot be parsed, and was not checked: ${error.message.split('\n')[0]!.replace(/^.*?: /, '')}`
  return { file, line: Number(line), column: Number(column), kind: 'syntax', message }
}

const sorted = <Placed extends { file: string; line: number; column: number }>(list: Placed[]): Placed[] =>
  list.sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line || one.column - other.column))

function memoized<Key, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, Result>()
  return (key) => {
    if (!known.has(key)) known.set(key, work(key))
    return known.get(key)!
  }
}
