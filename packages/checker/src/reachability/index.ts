import type { Platform } from '@taro-capability/support-data'
import type { Node } from '@taro-capability/usage'
import type { Assumptions } from '../assumptions'
import type { Evaluation } from '../evaluate'
import type { Graph } from '../graph'
import type { Module } from '../graph/module'
import { createEvaluations } from './evaluations'
import { createLiveness } from './liveness'
import { isNeverRun, type IgnoresFunctions } from './neverRun'
import { isReferable, type ReferenceFinder, type References } from './references'
import { isSkipped, type SkipContext } from './skipped'
import { createUncalled } from './uncalled'
import { createUnused } from './unused'

export interface Reachability extends Evaluation {
  platform: Platform
  graph: Graph
  /** Whether a node is never reached under the assumptions. */
  isDead(node: Node, module: Module): boolean
  /** Whether a node is in code that nothing in the project calls. */
  isUncalled(node: Node, module: Module): boolean
  /** Where a function or a class is used. */
  referencesTo(node: Node, module: Module): References | undefined
}

/** Which parts of a project are reached under some assumptions. */
export function createReachability(
  assumptions: Assumptions,
  graph: Graph,
  finder: ReferenceFinder,
  ignores: IgnoresFunctions
): Reachability {
  const { whole: evaluation } = createEvaluations(assumptions, graph, finder, finder.general)
  const context: SkipContext = { ...evaluation, abruptStatements: new Map() }
  const isLive = createLiveness(assumptions, graph, isDead)
  const { isNeverUsed, isNeverShown } = createUnused(finder, isDead)

  function isDead(node: Node, module: Module): boolean {
    if (isNeverRun(node, module, ignores)) return true
    for (let child = node; ;) {
      const parent = module.parents.get(child)
      if (!parent) return !isLive(module) || isNeverShown(module)
      if (isSkipped(child, parent, module, context)) return true
      if (isReferable(parent) && (isNeverRun(parent, module, ignores) || isNeverUsed(parent, module))) return true
      child = parent
    }
  }

  return {
    ...evaluation,
    platform: assumptions.platform,
    graph,
    isDead,
    isUncalled: createUncalled(graph, finder, isDead),
    referencesTo: (node, module) => (isReferable(node) ? finder.referencesTo(node, module) : undefined)
  }
}
