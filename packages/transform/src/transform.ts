import { bindingsOf, findUsages, parse } from '@taro-capability/usage'
import { contractNames } from '@taro-capability/core'
import MagicString, { type SourceMap } from 'magic-string'
import type { Known } from './answer'
import { failClosed } from './failClosed'
import { fold } from './fold'
import { foldFlags } from './flags/fold'
import { createFlagModules, type FlagModules } from './flags/modules'
import { mend, type MendOptions } from './mend'
import { CAPABILITY, TARO } from './specifiers'
import { transformVue } from './vue'

/** How one source is to be transformed. */
export interface TransformOptions extends MendOptions {
  /** What the build knows of the platform: questions that this answers are folded. */
  known: Known
  /** Whether APIs that the platform does not have are replaced by ones that fail. */
  failClosed?: boolean
  /** Whether import forms are mended: only Taro's own builds break them. */
  mends: boolean
  /**
   * The names that stand for a file or a folder, to follow imports of flags by. Missing where imports cannot be followed: the
   * bundler keeps what it made of a source whatever becomes of the files it imports.
   */
  alias?: Record<string, string>
}

/** A source as the bundler's next step shall see it. */
export interface Transformed {
  code: string
  map: SourceMap
  /** Other files that this one has become what it is by. */
  dependencies: string[]
  /** What is broken for all of Taro and cannot be mended, `<file>:<line>:<column>: …`. */
  warnings: string[]
}

const NAMES_MODULE = new RegExp(`['"\`](${TARO}|${CAPABILITY})['"\`]`)
const NAMES_OURS = new RegExp(['canIUse', 'supports', 'defineFlags', ...contractNames].join('|'))
// Forms that reach an API without naming it.
const MAY_NEED_MENDING = /\bimport\s*(\w+\s*,\s*)?\*|\bdefault\s+as\b|\brequire\b|\bimport\s*\(|\bcanIUse\s+as\b/

/**
 * Folds the questions and mends the import forms of one source, before Taro's own plugins see it.
 *
 * @param file path of the source, for its language and for messages
 * @returns `undefined` where nothing is to be changed: most files are not even parsed
 */
export async function transform(code: string, file: string, options: TransformOptions): Promise<Transformed | undefined> {
  const own = NAMES_MODULE.test(code) && mayChange(code, options)
  if (!own && !(await flagModules(options, file))?.mayImport(code, file)) return undefined
  if (file.endsWith('.vue')) return transformVue(code, file, options)
  const magic = new MagicString(code)
  return finish(magic, file, await transformScript(magic, file, options))
}

const modulesOfBuilds = new Map<string, Promise<FlagModules>>()

/** One for each build, whose options come anew with each source. Packages know nothing of an app's flags. */
function flagModules({ known, alias }: TransformOptions, file: string): Promise<FlagModules> | undefined {
  if (!alias || !known.decided || /[\\/]node_modules[\\/]/.test(file)) return undefined
  const key = JSON.stringify([known, alias])
  const modules = modulesOfBuilds.get(key) ?? createFlagModules(known, alias)
  modulesOfBuilds.set(key, modules)
  return modules
}

const mayChange = (code: string, { mends, failClosed }: TransformOptions) =>
  Boolean(failClosed) || NAMES_OURS.test(code) || (mends && MAY_NEED_MENDING.test(code))

/** What the transform of a script gives beside its edits. */
export type Outcome = Pick<Transformed, 'warnings' | 'dependencies'>

/**
 * The same on a source that the caller goes on editing.
 *
 * @param script the source with its other languages blanked out, where it has any
 */
export async function transformScript(
  magic: MagicString,
  file: string,
  options: TransformOptions,
  script = magic.original
): Promise<Outcome> {
  const source = await parse(script, file).catch((error: unknown) => {
    if (error instanceof SyntaxError) return error
    throw error
  })
  // Its bundler may still read it, and Taro's plugins would answer the questions in it.
  if (source instanceof SyntaxError)
    return { warnings: [`1:1: cannot be parsed, so that its questions and imports stay stock Taro's: ${source.message}`], dependencies: [] }
  const found = findUsages(source, [TARO, CAPABILITY])
  const usages = options.failClosed ? failClosed(magic, source, found, options.known) : found
  const warnings = options.mends ? mend(magic, source.program, usages, options) : []
  // Last: a folded question may hold a mended import, `(await import('@tarojs/taro')).canIUse(…)`.
  const bindings = bindingsOf(source.scopes)
  const dependencies = foldFlags(magic, { file, source, usages, bindings }, options.known, await flagModules(options, file))
  warnings.push(...fold(magic, usages, bindings, options.known, options.mends && options.known.decided))
  return { warnings, dependencies }
}

/** What has become of a source, if anything has. */
export function finish(magic: MagicString, file: string, { warnings, dependencies }: Outcome): Transformed | undefined {
  // A package's CommonJS is converted as a whole, by webpack and by vite.
  const own = file.includes('node_modules') ? [] : warnings.map((warning) => `${file}:${warning}`)
  if (!magic.hasChanged() && !own.length) return undefined
  return {
    code: magic.toString(),
    map: magic.generateMap({ source: file, hires: 'boundary', includeContent: true }),
    warnings: own,
    dependencies
  }
}
