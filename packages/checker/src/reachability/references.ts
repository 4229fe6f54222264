import { propertyName, type Node, type TSESTree } from '@taro-capability/usage'
import type { Assumptions } from '../assumptions'
import { createEvaluation } from '../evaluate'
import { flowOf, type Program, type UseSite } from '../flow'
import type { NodeReference } from '../evaluate/value'
import type { Graph } from '../graph'
import type { Module } from '../graph/module'
import { cachedIterable } from './cachedIterable'
import { createEvaluations, type Evaluations } from './evaluations'

/** Where a function or a class is used: called, shown, passed on. */
export interface References {
  to: Node
  /** Found as they are asked for, for they are in other files. Undefined where one is not known. */
  sites: Iterable<UseSite | undefined>
}

/** Finds where functions, classes and methods are used, on one platform. */
export interface ReferenceFinder {
  referencesTo(node: Referable, module: Module): References
  /** Where the other files of the project use what a module is. */
  referencesToDefault(module: Module): References
  /** Whether what an expression names may be a function that throws. */
  mayThrow(at: NodeReference): boolean
  sitesOf(node: Node, module: Module): Iterable<UseSite | undefined>
  /** Where the value of an expression is used. */
  sitesOfValue(node: Node, module: Module): Iterable<UseSite | undefined>
  /** What expressions give where nothing is missing. */
  general: Evaluations
}

/** What is so on a platform, whatever is missing there. */
export type PlatformFacts = Pick<Assumptions, 'platform' | 'constants'>

export function createReferenceFinder(graph: Graph, facts: PlatformFacts): ReferenceFinder {
  const known = new Map<Node, References>()
  const throwing = new Map<Node, boolean>()
  const assumptions: Assumptions = { ...facts, missing: { state: 'real' }, isTruthful: false, answersTests: false }
  const program = programOf(graph, assumptions)
  const referencesTo = (node: Node, module: Module) => {
    const references = known.get(node) ?? { to: node, sites: cachedIterable(() => flowOf(node, module, program)) }
    known.set(node, references)
    return references
  }
  const sitesOf = (node: Node, module: Module) => (isReferable(node) ? referencesTo(node, module).sites : [undefined])
  const throws = (at: NodeReference) => {
    const answer = throwing.get(at.node) ?? mayThrow(at, program)
    throwing.set(at.node, answer)
    return answer
  }
  return {
    referencesTo,
    referencesToDefault: (module) => referencesTo(module.source.program, module),
    sitesOf,
    sitesOfValue: (node, module) => referencesTo(node, module).sites,
    mayThrow: throws,
    general: createEvaluations(assumptions, graph, { sitesOf, mayThrow: throws })
  }
}

function programOf(graph: Graph, assumptions: Assumptions): Program {
  const { value } = createEvaluation(assumptions, graph)
  return {
    graph,
    platform: assumptions.platform,
    functionAt: (at) => {
      const found = value(at)
      return found?.kind === 'function' ? found.written : undefined
    },
    keyOf: (node, module) => {
      if (!node.computed) return propertyName(node)
      const key = value({ node: node.type === 'Property' ? node.key : node.property, module })
      return key?.kind === 'static' ? String(key.is) : undefined
    }
  }
}

function mayThrow(at: NodeReference, { functionAt, graph }: Program): boolean {
  if (!/^(Identifier|MemberExpression)$/.test(at.node.type)) return false
  const definition = at.module.bindings.variableOf(at.node)?.defs[0]
  if (definition?.parent?.type === 'ImportDeclaration') {
    const file = graph.resolve(definition.parent.source.value, at.module.file)
    // Most files need not be parsed for this.
    if (file === undefined || !MAY_THROW.test(graph.textOf(file))) return false
  }
  const fn = functionAt(at)
  return fn !== undefined && /\bthrow\b/.test(fn.module.code.slice(...fn.module.rangeOf(fn.node)))
}

/** A file that throws, or passes on another. */
const MAY_THROW = /\bthrow\b|\bexport\s*[*{]/

/** What runs where it is used. */
export type Referable = TSESTree.FunctionLike | TSESTree.ClassDeclaration | TSESTree.ClassExpression

export const isReferable = (node: Node): node is Referable => REFERABLE.has(node.type)

const REFERABLE: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassDeclaration',
  'ClassExpression'
])
