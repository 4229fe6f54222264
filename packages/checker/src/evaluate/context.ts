import type { Node, Variable } from '@taro-capability/usage'
import type { Assumptions } from '../assumptions'
import type { UseSite } from '../flow/types'
import type { Graph } from '../graph'
import type { Module } from '../graph/module'
import type { NodeReference, Value } from './value'

/** Gives the value of an expression; undefined where only the running program knows. */
export type Evaluate = (at: NodeReference) => Value | undefined

/** What the parts of the evaluation need of each other. */
export interface EvaluatorContext {
  value: Evaluate
  /** Whether a condition holds. */
  truth(at: NodeReference): boolean | undefined
  /** What a variable holds: found once, as far as it does not depend on a call. */
  once(variable: Variable, where: Omit<NodeReference, 'node'>, find: () => Value | undefined): Value | undefined
  /** Whether what an expression names may be a function that throws. */
  mayThrow(at: NodeReference): boolean
  /** Whether the conditions around a place pass over it. */
  isSkipped(at: NodeReference): boolean
  /** Where a function or a class is used; undefined is a place that is not known. */
  sitesOf(node: Node, module: Module): Iterable<UseSite | undefined>
  /** Called where an answer depends on what is missing. */
  dependsOnMissing(): void
  assumptions: Assumptions
  graph: Graph
}
