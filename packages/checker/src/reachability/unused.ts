import type { Node } from '@taro-capability/usage'
import { isAround, type UseSite } from '../flow'
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
  const active = new Set<Node>()
  /** How often that was the answer, which then holds for the question alone. */
  let circles = 0
  let endedInCircle = false
  const known = new Map<Node, boolean>()

  /** Whether all uses are never reached. What has no use is reached: by whom is unknown. */
  function areAllDead(node: Node, find: () => References): boolean {
    const before = known.get(node)
    if (before !== undefined) return before
    if (active.has(node)) {
      circles++
      endedInCircle = true
      return true
    }
    const circlesBefore = circles
    const result = areDead(find())
    if (result === 'unknown' || circles === circlesBefore || active.size === 0) known.set(node, result === 'dead')
    return result === 'dead'
  }

  function areDead({ to, sites }: References): 'dead' | 'reached' | 'unknown' {
    // Functions that only call each other are reached: who knows by whom.
    let isGuarded = false
    active.add(to)
    try {
      for (const site of sites) {
        if (!site) return 'unknown'
        // Passed on where it stands: whether that is reached is asked in any case.
        if (isAround(site, to)) return 'reached'
        const way = wayTo(site)
        if (way === 'reached' && !site.isOutside) return 'reached'
        if (way === 'dead') isGuarded = true
      }
      return isGuarded ? 'dead' : 'reached'
    } finally {
      active.delete(to)
      endedInCircle = false
    }
  }

  /** Whether a site, or a place by way of which the function comes there, is never reached. */
  function wayTo(site: UseSite): 'dead' | 'reached' | 'circle' {
    let way: 'reached' | 'circle' = 'reached'
    for (let at: UseSite | undefined = site; at; at = at.from) {
      endedInCircle = false
      if (!at.isMissed && (at.isOutside || !isDead(at.node, at.module))) continue
      if (!endedInCircle) return 'dead'
      way = 'circle'
    }
    return way
  }

  return {
    isNeverUsed: (node, module) => isReferable(node) && areAllDead(node, () => finder.referencesTo(node, module)),
    isNeverShown: (module) => module.file.endsWith('.vue') && areAllDead(module.source.program, () => finder.referencesToDefault(module))
  }
}
