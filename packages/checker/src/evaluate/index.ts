import type { Node } from '@taro-capability/usage'
import type { Assumptions } from '../assumptions'
import type { Graph } from '../graph'
import type { EvaluatorContext } from './context'
import { valueOf } from './expressions'
import { isTruthy, type NodeReference, type Value } from './value'

export type Evaluation = Pick<EvaluatorContext, 'value' | 'truth'>

/** How much is run for one answer: a program may take turns without number. */
const MAX_STEPS = 20_000

/** Runs what can be run of a program under some assumptions, without running it. */
export function createEvaluation(assumptions: Assumptions, graph: Graph): Evaluation {
  // What is being evaluated: a constant that leads to itself, over circular imports, is not known.
  const active = new Set<Node>()
  const known = new Map<Node, Value | undefined>()
  /** How often something was given up, of which then nothing is remembered. */
  let givenUp = 0
  let steps = 0

  function value(at: NodeReference): Value | undefined {
    const { node, args } = at
    if (known.has(node) && !args?.size) return known.get(node)
    if (active.size === 0) steps = 0
    if (active.has(node) || ++steps > MAX_STEPS) {
      givenUp++
      return undefined
    }
    const before = givenUp
    active.add(node)
    try {
      const result = valueOf(at, context)
      if (!args?.size && givenUp === before) known.set(node, result)
      return result
    } catch (error) {
      // What would throw in the program as well: `1n + 1`, `''.repeat(-1)`. A program that is nested too deeply is reported.
      if (error instanceof RangeError && /call stack/.test(error.message)) throw error
      return undefined
    } finally {
      active.delete(node)
    }
  }

  function truth(at: NodeReference): boolean | undefined {
    const result = value(at)
    return result && isTruthy(result)
  }

  const context: EvaluatorContext = { value, truth, assumptions, graph }
  return { value, truth }
}
