import { bindingsOf, createPositions, findUsages, parentsOf, startOfCode, unusedName } from '@taro-capability/usage'
import type { Bindings, Node, Parse, Scopes, ScriptText, Source, TSESTree, Usage } from '@taro-capability/usage'
import type MagicString from 'magic-string'
import type { FlagModules } from './flags/modules'
import type { TransformOptions } from './options'
import { CAPABILITY, TARO } from './specifiers'
import { insertSurroundings, type Surroundings } from './surroundings'

/** What the passes over one source share. Each analysis is made once, when it is first asked for. */
export interface Context {
  /** Path of the source, for messages and to follow its imports from. */
  readonly file: string
  readonly options: TransformOptions
  /** The flags of other files; undefined where imports are not followed. */
  readonly flagModules: FlagModules | undefined
  readonly parse: Parse
  /** What is edited: the whole file. Expressions are edited through `replace.ts` alone. */
  readonly code: MagicString
  /** What is analysed: as long as the file, with all that is no script blanked out. */
  readonly text: string
  readonly program: TSESTree.Program
  readonly scopes: Scopes
  readonly bindings: Bindings
  readonly parents: ReadonlyMap<Node, Node>
  /** Where the source names Taro or taro-capability, before any pass. */
  readonly usages: readonly Usage[]
  /** Whether the source can have an import: it has one, or an export, or nothing of CommonJS. */
  readonly isModule: boolean

  /** Whether an earlier pass has put something else in a node's place: there is nothing left to edit. */
  isReplaced(node: Node): boolean
  /**
   * Says that a node's place is taken.
   *
   * @param kept nodes in it that stay as they were written, and so can still be edited
   */
  markReplaced(node: Node, ...kept: Node[]): void
  /** Puts text around a node that stays, once everything is replaced: no replacement inside or beside it takes that text along. */
  surround(node: Node, before: string, after?: string): void
  /** A name that the source has nowhere, the same one each time: `__taro`. */
  unusedName(wanted: string): string
  /**
   * Adds a statement, once, that runs before all others, in the order of the calls; on the first statement's line.
   *
   * @param hasEffects whether it is needed where nothing that the source exports is used
   */
  prepend(statement: string, hasEffects?: boolean): void
  /** Reports what the author has to know, at an offset of the file. */
  warn(message: string, offset: number): void
  /** Names another file that this one has become what it is by. */
  addDependency(file: string): void
}

/** One step of the transform. It reads and edits the source through the context alone. */
export interface Pass {
  readonly name: string
  (context: Context): void
}

/** What the passes had to say. */
export interface Outcome {
  /** `<line>:<column>: <message>` */
  warnings: string[]
  dependencies: string[]
  /** Whether the source has to run even if its package says that it has no side effects. */
  hasEffects: boolean
}

/** What a context is made from. */
export interface ContextInput extends Pick<Context, 'file' | 'options' | 'flagModules' | 'parse' | 'code'> {
  script: ScriptText
}

/**
 * @throws SyntaxError where the script cannot be parsed
 */
export function createContext({ script, parse, code, ...given }: ContextInput): { context: Context; finish(): Outcome } {
  const source = parse(script.text, script.filename)
  const bindings = lazy(() => bindingsOf(source.scopes, given.options.defines))
  const parents = lazy(() => parentsOf(source.program))
  const usages = lazy(() => findUsages(source, [TARO, CAPABILITY], bindings(), parents()))
  const isModule = lazy(() => source.program.body.some(({ type }) => /^(Import|Export)/.test(type)) || !isCommonJs(source, bindings()))
  const positionOf = createPositions(script.text)
  const outcome: Outcome = { warnings: [], dependencies: [], hasEffects: false }
  const statements = new Set<string>()
  const names = new Map<string, string>()
  const replaced = new Set<Node>()
  /** Kept nodes, and what was replaced around them. */
  const keptIn = new Map<Node, Node>()
  const surroundings: Surroundings[] = []

  const context: Context = {
    ...given,
    parse,
    code,
    text: script.text,
    program: source.program,
    scopes: source.scopes,
    get isModule() {
      return isModule()
    },
    get bindings() {
      return bindings()
    },
    get parents() {
      return parents()
    },
    get usages() {
      return usages()
    },
    isReplaced(node) {
      for (let at: Node | undefined = node; at; at = parents().get(keptIn.get(at) ?? at)) if (replaced.has(at)) return true
      return false
    },
    markReplaced(node, ...kept) {
      replaced.add(node)
      for (const one of kept) keptIn.set(one, node)
    },
    surround: (node, before, after = '') => void surroundings.push({ node, before, after }),
    unusedName(wanted) {
      const name = names.get(wanted) ?? unusedName(script.text, wanted)
      names.set(wanted, name)
      return name
    },
    prepend(statement, hasEffects = false) {
      statements.add(statement)
      outcome.hasEffects ||= hasEffects
    },
    warn(message, offset) {
      const { line, column } = positionOf(offset)
      outcome.warnings.push(`${line}:${column}: ${message}`)
    },
    addDependency: (file) => void outcome.dependencies.push(file)
  }
  /** Whether a node is gone with what it stood in. */
  const isGone = (node: Node) => context.isReplaced(parents().get(keptIn.get(node) ?? node)!)
  const finish = () => {
    insertSurroundings(
      code,
      surroundings.filter(({ node }) => !isGone(node))
    )
    code.prependLeft(startOfCode(source.program), Array.from(statements, (statement) => `${statement}; `).join(''))
    return outcome
  }
  return { context, finish }
}

/** Whether a source names what the loader gives to a CommonJS module. One that has `import()` alone does not. */
const isCommonJs = ({ program, scopes }: Source, { variableOf }: Bindings): boolean =>
  program.body.some(({ type }) => type === 'TSImportEqualsDeclaration' || type === 'TSExportAssignment') ||
  scopes.scopes.some(({ references }) =>
    references.some(
      ({ identifier }) => /^(require|module|exports)$/.test((identifier as TSESTree.Identifier).name) && !variableOf(identifier)
    )
  )

function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
