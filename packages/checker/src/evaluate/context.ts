import type { Assumptions } from '../assumptions'
import type { Graph } from '../graph'
import type { NodeReference, Value } from './value'

/** Gives the value of an expression; undefined where only the running program knows. */
export type Evaluate = (at: NodeReference) => Value | undefined

/** What the parts of the evaluation need of each other. */
export interface EvaluatorContext {
  value: Evaluate
  /** Whether a condition holds. */
  truth(at: NodeReference): boolean | undefined
  assumptions: Assumptions
  graph: Graph
}
