import type { Node, Variable } from '@taro-capability/usage'
import type { Module } from '../graph/module'
import { isReferable, type ReferenceFinder, type References } from './references'

export interface Unused {
  /** Whether a node is a function or a class, all of whose uses are never reached. */
  isNeverUsed(node: Node, module: Module): boolean
  /** Whether a module is a component of Vue that no template shows: its script runs when it is. */
  isNeverShown(module: Module): boolean
}

/** Finds what runs only where it is used, and is used only where nothing runs. */
export function createUnused(finder: ReferenceFinder, isDead: (node: Node, module: Module) => boolean): Unused {
  // Functions whose uses are being looked at: one that only calls itself is as dead as its other uses.
  const active = new Set<Variable | Node>()
  /** How often that was the answer, which then holds for the question alone. */
  let circles = 0
  let endedInCircle = false
  const known = new Map<Node, boolean>()

  /** Whether all uses are never reached. What has no use is reached: by whom is unknown. */
  function areAllDead(node: Node, find: () => References | undefined): boolean {
    const before = known.get(node)
    if (before !== undefined) return before
    const references = find()
    if (references && active.has(references.to)) {
      circles++
      endedInCircle = true
      return true
    }
    const circlesBefore = circles
    const result = references ? areDead(references) : 'unknown'
    if (result === 'unknown' || circles === circlesBefore || active.size === 0) known.set(node, result === 'dead')
    return result === 'dead'
  }

  function areDead({ to, sites }: References): 'dead' | 'reached' | 'unknown' {
    // Functions that only call each other are reached: who knows by whom.
    let isGuarded = false
    active.add(to)
    try {
      for (const site of sites) {
        endedInCircle = false
        if (site === 'outside') continue
        if (!site) return 'unknown'
        if (!isDead(site.node, site.module)) return 'reached'
        if (!endedInCircle) isGuarded = true
      }
      return isGuarded ? 'dead' : 'reached'
    } finally {
      active.delete(to)
      endedInCircle = false
    }
  }

  return {
    isNeverUsed: (node, module) => isReferable(node) && areAllDead(node, () => finder.referencesTo(node, module)),
    isNeverShown: (module) => module.file.endsWith('.vue') && areAllDead(module.source.program, () => finder.referencesToDefault(module))
  }
}
