import type { Node } from '@taro-capability/usage'
import { isAround, type UseSite } from '../flow'
import type { Graph } from '../graph'
import type { Module } from '../graph/module'
import { isReferable, type Referable, type ReferenceFinder } from './references'

/** How many places are looked at for one answer: a program may have ways without number through its functions. */
const MAX_STEPS = 5_000

/**
 * Finds code that nothing in the project calls: it is in a function, or in a file, that is used nowhere, or only by such code. What other
 * programs may use, as the exports of a library, is not.
 */
export function createUncalled(graph: Graph, finder: ReferenceFinder, isDead: (node: Node, module: Module) => boolean) {
  // Functions whose uses are being looked at: those that only call each other are called by nothing.
  const active = new Set<Node>()
  const known = new Map<Node, boolean>()
  let steps = 0

  function isUncalled(node: Node, module: Module): boolean {
    if (active.size === 0) steps = 0
    if (++steps > MAX_STEPS) return false
    for (let at: Node | undefined = node; at; at = module.parents.get(at)) if (hasNoCall(at, module)) return true
    return !graph.isUsed(module.file)
  }

  function hasNoCall(node: Node, module: Module): boolean {
    if (!isReferable(node)) return false
    const before = known.get(node) ?? (active.has(node) ? true : undefined)
    if (before !== undefined) return before
    active.add(node)
    const result = hasNoSite(node, module)
    active.delete(node)
    // While others are looked at, that it has none may hold for their sake alone.
    if (!result || active.size === 0) known.set(node, result)
    return result
  }

  function hasNoSite(node: Referable, module: Module): boolean {
    for (const site of finder.referencesTo(node, module).sites)
      if (!site || site.isOutside || isAround(site, node) || isCall(site)) return false
    return true
  }

  const isCall = ({ node, module, isMissed }: UseSite): boolean => !isMissed && !isDead(node, module) && !isUncalled(node, module)

  return isUncalled
}
