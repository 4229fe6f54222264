import { propertyName, type Node, type TSESTree } from '@taro-capability/usage'
import type { Assumptions } from '../assumptions'
import { createEvaluation } from '../evaluate'
import { flowOf, type Known, type UseSite } from '../flow'
import type { Graph } from '../graph'
import type { Module } from '../graph/module'
import { cachedIterable } from './cachedIterable'

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
}

/** What is so on a platform, whatever is missing there. */
export type PlatformFacts = Pick<Assumptions, 'platform' | 'constants'>

export function createReferenceFinder(graph: Graph, facts: PlatformFacts): ReferenceFinder {
  const known = new Map<Node, References>()
  const program = programOf(graph, facts)
  const referencesTo = (node: Node, module: Module) => {
    const references = known.get(node) ?? { to: node, sites: cachedIterable(() => flowOf(node, module, program)) }
    known.set(node, references)
    return references
  }
  return { referencesTo, referencesToDefault: (module) => referencesTo(module.source.program, module) }
}

function programOf(graph: Graph, facts: PlatformFacts): Known {
  const { value } = createEvaluation({ ...facts, missing: { state: 'real' }, isTruthful: false, answersTests: false }, graph)
  return {
    graph,
    platform: facts.platform,
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

/** What runs where it is used. */
export type Referable = TSESTree.FunctionLike | TSESTree.ClassDeclaration | TSESTree.ClassExpression

export const isReferable = (node: Node): node is Referable =>
  /^((Function|Class)(Declaration|Expression)|ArrowFunctionExpression)$/.test(node.type)
