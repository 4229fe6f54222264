import type { Node } from '@taro-capability/usage'
import type { Graph, Importer } from '../graph'
import { loadsIn } from '../graph/loads'
import type { Module } from '../graph/module'
import type { Assumptions } from '../assumptions'

/**
 * Whether a module is part of the program under some assumptions: of the platform, and imported by one that is, unless it is an entry, as
 * pages are.
 */
export function createLiveness(
  assumptions: Assumptions,
  graph: Graph,
  isDead: (node: Node, module: Module) => boolean
): (module: Module) => boolean {
  const known = new Map<string, boolean>()
  // Files that are asked about: two that load each other are there, for all that is known of them.
  const active = new Set<string>()

  function isLive(file: string): boolean {
    const found = known.get(file) ?? (active.has(file) ? true : undefined)
    if (found !== undefined) return found
    active.add(file)
    const live = isOfPlatform(file) && (graph.isEntered(file, assumptions.platform) || hasEntry(file))
    active.delete(file)
    known.set(file, live)
    return live
  }

  /** Whether a way of imports leads from an entry to a file, or from files that only import each other. */
  function hasEntry(file: string): boolean {
    const seen = new Map<string, Importer[]>()
    // Files that are imported from outside the project.
    const cut = new Set<string>()
    const queue = [file]
    // Calls are looked at last: to know whether they are reached costs more.
    const later: { importer: Importer; of: string }[] = []
    const visit = (one: string): boolean => {
      if (known.get(one)) return true
      const importers = importersOf(one)
      if (graph.isEntryOn(one, assumptions.platform)) return true
      const there = importers.filter((importer) => isOfPlatform(importer.file))
      if (there.length < importers.length || importers.length === 0) cut.add(one)
      seen.set(
        one,
        there.filter(({ isCall }) => !isCall)
      )
      for (const importer of there) {
        if (importer.isCall) later.push({ importer, of: one })
        else queue.push(importer.file)
      }
      return false
    }
    for (;;) {
      for (const one of queue.splice(0)) if (!seen.has(one) && visit(one)) return true
      if (queue.length > 0) continue
      const next = later.pop()
      if (!next) return isOutside(seen, cut)
      const { importer, of } = next
      if (isLoaded(importer.specifier, importer.file)) {
        seen.get(of)!.push(importer)
        queue.push(importer.file)
      } else cut.add(of)
    }
  }

  /** Whether some of the files import only each other: then they are where the program begins. */
  function isOutside(importers: Map<string, Importer[]>, cut: Set<string>): boolean {
    for (let before = -1; before < cut.size;) {
      before = cut.size
      for (const [file, from] of importers) if (from.some((importer) => cut.has(importer.file))) cut.add(file)
    }
    return cut.size < importers.size
  }

  const importersOf = (file: string) => graph.importers(file, assumptions.platform) ?? []
  const isOfPlatform = (file: string) => graph.isOfPlatform(file, assumptions.platform)

  /** Whether one of the calls that load it is reached. */
  function isLoaded(specifier: string, from: string): boolean {
    const module = graph.module(from)
    if (!module) return true
    const calls = loadsIn(module, specifier)
    return calls.length === 0 || calls.some((call) => !isDead(call, module))
  }

  return ({ file }) => isLive(file)
}
