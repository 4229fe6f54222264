import type { Node, Variable } from '@taro-capability/usage'
import type { Assumptions } from '../assumptions'
import type { Graph } from '../graph'
import type { EvaluatorContext } from './context'
import { valueOf } from './expressions'
import { isPlain, isTruthy, type NodeReference, type Value } from './value'

export interface Evaluation extends Pick<EvaluatorContext, 'value' | 'truth' | 'mayThrow'> {
  /** Whether what an expression gives is the same whichever API is missing. */
  isGeneral(at: NodeReference): boolean
}

/** What of the program around is asked for, besides expressions. */
export type Surroundings = Pick<EvaluatorContext, 'isSkipped' | 'sitesOf' | 'mayThrow'>

/** How much is run for one answer: a program may take turns without number. */
const MAX_STEPS = 20_000

const NOTHING_KNOWN: Surroundings = { isSkipped: () => false, sitesOf: () => [undefined], mayThrow: () => true }

/** Counts the answers that depend on what is missing. */
export interface Tally {
  answers: number
}

interface Options {
  /** What gives variables their values from elsewhere, where that is of interest. */
  surroundings?: Surroundings
  /** An evaluation for the same platform with nothing missing: most values are the same there, and found once. */
  general?: Evaluation
  tally?: Tally
}

/** Runs what can be run of a program under some assumptions, without running it. */
export function createEvaluation(
  assumptions: Assumptions,
  graph: Graph,
  { surroundings = NOTHING_KNOWN, general, tally = { answers: 0 } }: Options = {}
): Evaluation {
  // What is being evaluated, and how deep: a constant that leads to itself, over circular imports, is not known.
  const active = new Map<Node | Variable, number>()
  const known = new Map<Node | Variable, Value | undefined>()
  /** The outermost of what led to itself: until it is done, what was found on the way may be known later. */
  let outermost = Infinity
  let steps = 0
  /** What depends on what is missing. */
  const special = new Set<Node | Variable>()

  /** What a node or a variable is: found once, as far as it does not depend on a call. */
  function once(key: Node | Variable, { args }: Omit<NodeReference, 'node'>, find: () => Value | undefined): Value | undefined {
    if (known.has(key) && !args?.size) {
      if (special.has(key)) tally.answers++
      return known.get(key)
    }
    const depth = active.size
    if (depth === 0) steps = 0
    const circle = active.get(key) ?? (++steps > MAX_STEPS ? 0 : undefined)
    if (circle !== undefined) {
      outermost = Math.min(outermost, circle)
      return undefined
    }
    const before = outermost
    const answersBefore = tally.answers
    outermost = Infinity
    active.set(key, depth)
    try {
      const result = find()
      if (!args?.size && outermost >= depth) known.set(key, result)
      if (tally.answers > answersBefore) special.add(key)
      return result
    } catch (error) {
      // What would throw in the program as well: `1n + 1`, `''.repeat(-1)`. A program that is nested too deeply is reported.
      if (error instanceof RangeError && /call stack/.test(error.message)) throw error
      return undefined
    } finally {
      active.delete(key)
      outermost = Math.min(before, outermost >= depth ? Infinity : outermost)
    }
  }

  function value(at: NodeReference): Value | undefined {
    if (general?.isGeneral(at)) return general.value(at)
    return once(at.node, at, () => valueOf(at, context))
  }

  /** Objects and functions are evaluated as they are read and called, which may depend on it. */
  function isGeneral(at: NodeReference): boolean {
    if (at.args?.size) return false
    const found = value(at)
    return known.has(at.node) && !special.has(at.node) && (!found || isPlain(found))
  }

  function truth(at: NodeReference): boolean | undefined {
    const result = value(at)
    return result && isTruthy(result)
  }

  const dependsOnMissing = () => void tally.answers++
  const context: EvaluatorContext = { value, truth, once, dependsOnMissing, assumptions, graph, ...surroundings }
  return { value, truth, isGeneral, mayThrow: surroundings.mayThrow }
}
