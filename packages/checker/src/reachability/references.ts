import type { Platform } from '@taro-capability/support-data'
import { exportsOf, isReassigned, type Node, type TSESTree, type Variable } from '@taro-capability/usage'
import type { NodeReference } from '../evaluate/value'
import type { Graph } from '../graph'
import type { Module } from '../graph/module'
import { cachedIterable } from './cachedIterable'
import { referencesToExport, runsNothing } from './exportReferences'
import { isHolder, referencesToMethod } from './methods'

/** Where a function is named: called, passed on. */
export interface References {
  /** The variable or the method. */
  to: Variable | Node
  /** Found as they are asked for, for they are in other files. */
  sites: Iterable<Site>
}

/** A site in the project; undefined where it is not known, for it is passed on; `outside` where another program may have one as well. */
export type Site = NodeReference | 'outside' | undefined

export const isInProject = (site: Site): site is NodeReference => typeof site === 'object'

// They run nothing of what they are given: they give it back, or something that runs it.
const WRAPPERS =
  /^((React|_|lodash)\.)?(useCallback|useMemoizedFn|usePersistFn|useEvent|debounce|throttle|once|memo|lazy|forwardRef|observer|useThrottleFn|useDebounceFn)$/

/** Finds where functions, classes and methods are used, on one platform. */
export interface ReferenceFinder {
  /** Undefined for what has no name, so that it is unknown. */
  referencesTo(node: Referable, module: Module): References | undefined
  /** Where the other files of the project use what a module is. */
  referencesToDefault(module: Module): References | undefined
}

export function createReferenceFinder(graph: Graph, platform: Platform): ReferenceFinder {
  const known = new Map<Node, References | undefined>()
  return {
    referencesTo: (node, module) => {
      if (!known.has(node)) known.set(node, findReferences(node, module, graph, platform))
      return known.get(node)
    },
    referencesToDefault: (module) => ({
      to: module.source.program,
      sites: referencesToExports(['default'], module, graph, platform)
    })
  }
}

function findReferences(node: Referable, module: Module, graph: Graph, platform: Platform): References | undefined {
  // What of a module was not read may use anything of it, as a decorator may of its class.
  if (module.isPartial || ('decorators' in node && node.decorators.length > 0)) return undefined
  const holder = holderOf(node, module)
  if (isHolder(holder)) {
    const sites = referencesToMethod(holder, module)?.map((site) => ({ node: site, module }))
    // A method that its component does not use is for another one, which holds it by a ref.
    return sites && { to: holder, sites: sites.length > 0 ? sites : ['outside'] }
  }
  const variable = variableOf(holder, module)
  if (variable && !isReassigned(variable) && !isOfNamespace(holder, module))
    return { to: variable, sites: cachedIterable(() => referencesToVariable(variable, module, graph, platform)) }
  return isDefault(holder, module)
    ? { to: holder, sites: cachedIterable(() => referencesToExports(['default'], module, graph, platform)) }
    : undefined
}

/** What may be used by its name. */
export type Referable = TSESTree.FunctionLike | TSESTree.ClassDeclaration | TSESTree.ClassExpression

export const isReferable = (node: Node): node is Referable =>
  /^((Function|Class)(Declaration|Expression)|ArrowFunctionExpression)$/.test(node.type)

function* referencesToVariable(
  variable: Variable,
  module: Module,
  graph: Graph,
  platform: Platform,
  seen = new Set<Variable>()
): Generator<Site> {
  seen.add(variable)
  const names = [...exportsOf(module.source).names].flatMap(([name, exported]) =>
    'variable' in exported && exported.variable === variable ? [name] : []
  )
  for (const node of readsOf(variable)) {
    if (runsNothing(node, module) || isExport(node, module)) continue
    const wrapped = wrapperOf(node, module) ?? nameFor(node, module)
    if (!wrapped) yield { node, module }
    else if (isDefault(wrapped, module)) names.push('default')
    else {
      // `const Guarded = memo(Card)`: what becomes of the one becomes of the other.
      const other = variableOf(holderOf(wrapped, module), module)
      const isKnown = other && !seen.has(other) && !isReassigned(other)
      if (isKnown) yield* referencesToVariable(other, module, graph, platform, seen)
      else yield undefined
    }
  }
  yield* referencesToExports(names, module, graph, platform)
}

/** Where the other files of the project use what is exported under some names. */
function* referencesToExports(names: string[], module: Module, graph: Graph, platform: Platform): Generator<Site> {
  for (const name of names) yield* referencesToExport(module, [name], graph, platform)
  if (names.length > 0 && !graph.isOfApp(module.file)) yield 'outside'
}

const readsOf = ({ references }: Variable): Node[] =>
  references.filter((reference) => reference.isRead() && reference.isValueReference !== false).map(({ identifier }) => identifier as Node)

const isExport = (node: Node, { parents }: Module) => /^Export(Specifier|DefaultDeclaration)$/.test(parents.get(node)?.type ?? '')

/** The call that wraps a function which is given by its name, and whose value stands for it. */
function wrapperOf(node: Node, module: Module): Node | undefined {
  const parent = module.parents.get(node)
  const holder = parent?.type === 'CallExpression' && parent.arguments[0] === node && isWrapper(parent, module) ? parent : undefined
  const user = holder && module.parents.get(holder)
  return user?.type === 'VariableDeclarator' || user?.type === 'ExportDefaultDeclaration' ? holder : undefined
}

/** `const close = hide` */
function nameFor(node: Node, { parents }: Module): Node | undefined {
  const parent = parents.get(node)
  return parent?.type === 'VariableDeclarator' && parent.init === node && parent.id.type === 'Identifier' ? node : undefined
}

/** Whether a call gives back the function that it is given, or something that runs it. */
export const isWrapper = ({ callee }: TSESTree.CallExpression, { code, rangeOf }: Module) => WRAPPERS.test(code.slice(...rangeOf(callee)))

/** The function, or the wrappers around it, and what then holds it. */
function holderOf(node: Node, module: Module): Node {
  const parent = module.parents.get(node)
  if (parent?.type === 'CallExpression' && parent.arguments[0] === node && isWrapper(parent, module)) return holderOf(parent, module)
  if (parent?.type === 'VariableDeclarator' && parent.init === node) return parent
  return isHolder(parent) && parent.value === node ? parent : node
}

/** The variable that holds it. What a function declares first may be its parameter. */
function variableOf(holder: Node, { source }: Module): Variable | undefined {
  if (!/^(VariableDeclarator|FunctionDeclaration|ClassDeclaration)$/.test(holder.type)) return undefined
  const { id } = holder as TSESTree.VariableDeclarator | TSESTree.FunctionDeclaration
  const name = id?.type === 'Identifier' ? id.name : undefined
  return source.scopes.getDeclaredVariables(holder).find((variable) => variable.name === name && variable.defs[0]?.type !== 'Parameter')
}

/** `namespace Session { export const enter = … }`: it is read as a member of another object. */
function isOfNamespace(holder: Node, { parents }: Module): boolean {
  const declaration = holder.type === 'VariableDeclarator' ? parents.get(holder)! : holder
  const statement = parents.get(declaration)
  return statement?.type === 'ExportNamedDeclaration' && parents.get(statement)?.type !== 'Program'
}

const isDefault = (holder: Node, { parents }: Module) => parents.get(holder)?.type === 'ExportDefaultDeclaration'
