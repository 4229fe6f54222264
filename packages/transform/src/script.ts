import type { ScriptText } from '@taro-capability/usage'
import MagicString, { type SourceMap } from 'magic-string'
import { answerTemplate } from './answerTemplate'
import { createContext, type ContextInput, type Outcome } from './context'
import { passes } from './passes'
import { MEMBER, namesModule } from './specifiers'
import { readVue, type VueText } from './vue'

/** A source as the bundler's next step shall see it. */
export interface Transformed {
  code: string
  map: SourceMap
  /** Other files that this one has become what it is by. */
  dependencies: string[]
  /** What the author has to know, `<file>:<line>:<column>: …`. */
  warnings: string[]
  /** Whether the source has to run even if its package says that it has no side effects. */
  hasEffects: boolean
}

/** Runs the passes over one file, a script or a Vue component. */
export function transformFile(text: string, given: Omit<ContextInput, 'code' | 'script'>): Transformed | undefined {
  const { file } = given
  const script = scriptOf(text, file)
  const code = new MagicString(text)
  try {
    return finish(code, file, runPasses({ ...given, code, script }))
  } catch (error) {
    const [what, details] = reasonOf(error)
    if (!namesModule(text)) return undefined
    // Its bundler may still read it, and Taro's plugins would answer the questions in it.
    const warning = `1:1: ${what}, so that its questions and imports stay stock Taro's${details}`
    return finish(withMembers(text, given), file, {
      warnings: [warning],
      dependencies: [],
      hasEffects: Boolean(given.options.importMembers)
    })
  }
}

/** What cannot be read may take anything from Taro. */
function withMembers(text: string, { file, options }: Pick<ContextInput, 'file' | 'options'>): MagicString {
  const code = new MagicString(text)
  if (!options.importMembers || file.endsWith('.vue')) return code
  return code.prepend(/^\s*(import|export)\b/m.test(text) ? `import '${MEMBER}/all'; ` : `require('${MEMBER}/all'); `)
}

const scriptOf = (text: string, file: string): ScriptText | VueText =>
  file.endsWith('.vue') ? readVue(text, file) : { text, filename: file }

function runPasses(input: ContextInput & { script: ScriptText | VueText }): Outcome {
  const { context, finish } = createContext(input)
  for (const pass of passes) pass(context)
  if ('readTemplate' in input.script) answerTemplate(input, input.script, context)
  return finish()
}

/** @throws the error itself, where it is a defect of ours */
function reasonOf(error: unknown): [what: string, details: string] {
  if (error instanceof SyntaxError) return ['cannot be parsed', `: ${error.message}`]
  // V8's own answer to what is nested more deeply than its stack.
  if (error instanceof RangeError && /call stack/.test(error.message)) return ['is nested too deeply to be transformed', '']
  throw error
}

/** What has become of a source, if anything has. */
export function finish(code: MagicString, file: string, { warnings, dependencies, hasEffects }: Outcome): Transformed | undefined {
  // A package's CommonJS is converted as a whole, by webpack and by vite.
  const own = file.includes('node_modules') ? [] : warnings.map((warning) => `${file}:${warning}`)
  if (!code.hasChanged() && own.length === 0) return undefined
  return {
    code: code.toString(),
    map: code.generateMap({ source: file, hires: 'boundary', includeContent: true }),
    warnings: own,
    dependencies,
    hasEffects
  }
}
