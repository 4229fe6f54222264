import type { Platform } from '@taro-capability/support-data'
import { literalString, memoize, type Node } from '@taro-capability/usage'
import type { Graph } from '../graph'
import type { App } from '../graph/apps'
import type { Module } from '../graph/module'
import type { Survey } from '../graph/survey'
import { createReachability, type Reachability } from '../reachability'
import { createReferenceFinder } from '../reachability/references'
import type { BuildSettings } from '../settings'

/**
 * Finds which of the files that an app may begin with it begins with on a platform: the lists of `app.config` may be built by
 * conditions, as `pages: process.env.TARO_ENV === 'weapp' ? […] : […]`.
 */
export function createPages(
  graph: Graph,
  { apps, placeOf, isPage }: Pick<Survey, 'apps' | 'placeOf' | 'isPage'>,
  settings: Pick<BuildSettings, 'constants' | 'usesPlugin'>
): (file: string, platform: Platform) => boolean {
  // Whether the files that a config imports are there is asked while it is read: those are.
  const active = new Set<Platform>()
  const namedOn = memoize((platform: Platform) => {
    active.add(platform)
    const missing = { state: 'absent' as const }
    const { constants, usesPlugin: isTruthful } = settings
    const assumptions = { platform, missing, isTruthful, answersTests: false, constants: constants(platform) }
    const reachability = createReachability(assumptions, graph, createReferenceFinder(graph, assumptions), () => false)
    const places = apps.flatMap((app) => [`${app.folder}/app`, ...app.files.flatMap((file) => namesIn(file, app, graph, reachability))])
    active.delete(platform)
    return new Set(places)
  })
  return (file, platform) => !isPage(file) || active.has(platform) || namedOn(platform).has(placeOf(file))
}

function namesIn(file: string, { entries, placesOf }: App, graph: Graph, reachability: Reachability): string[] {
  const module = graph.module(file)
  if (!module) return [...entries]
  return [...module.parents.keys()].flatMap((node) => {
    const name = node.type === 'Literal' || node.type === 'TemplateLiteral' ? literalString(node) : undefined
    return name !== undefined && isNamed(node, module, reachability) ? placesOf(name) : []
  })
}

/** Whether a text is reached, and the constant that it is in, if it is in one, is read by what is reached. */
function isNamed(node: Node, module: Module, reachability: Reachability, seen = new Set<Node>()): boolean {
  if (reachability.isDead(node, module)) return false
  for (let at: Node | undefined = node; at; at = module.parents.get(at)) {
    if (at.type !== 'VariableDeclarator' || at.id.type !== 'Identifier' || seen.has(at)) continue
    seen.add(at)
    const reads = module.bindings.readsOf(at, at.id.name)
    return reads.length === 0 || reads.some((read) => isNamed(read, module, reachability, seen))
  }
  return true
}
