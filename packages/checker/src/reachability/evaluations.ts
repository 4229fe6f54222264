import type { Node } from '@taro-capability/usage'
import type { Assumptions } from '../assumptions'
import { createEvaluation, type Evaluation, type Surroundings } from '../evaluate'
import type { Graph } from '../graph'
import { isSkippedAt, type SkipContext } from './skipped'

/** What expressions give, under some assumptions. */
export interface Evaluations {
  /** With what variables are given from elsewhere: by calls, by what sets them. */
  whole: Evaluation
  /** Without. The conditions of such calls are asked so: they would lead to each other without end. */
  plain: Evaluation
}

/** @param general those of the same platform with nothing missing, where these are not they */
export function createEvaluations(
  assumptions: Assumptions,
  graph: Graph,
  program: Pick<Surroundings, 'sitesOf' | 'mayThrow'>,
  general?: Evaluations
): Evaluations {
  const tally = { answers: 0 }
  const alone = { ...program, sitesOf: () => [undefined], isSkipped: () => false }
  const plain = createEvaluation(assumptions, graph, { surroundings: alone, general: general?.plain, tally })
  const context: SkipContext = { ...plain, abruptStatements: new Map<Node[], number>() }
  const surroundings = { ...program, isSkipped: (at: Parameters<typeof isSkippedAt>[0]) => isSkippedAt(at, context) }
  return { plain, whole: createEvaluation(assumptions, graph, { surroundings, general: general?.whole, tally }) }
}
