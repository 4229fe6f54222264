import type { Platform } from '@taro-capability/support-data'
import type { Node, TSESTree } from '@taro-capability/usage'
import type { NodeReference } from '../evaluate/value'
import type { Graph } from '../graph'
import type { Module } from '../graph/module'

/** A place that a value comes to by way of other places: it comes there where each of them is reached. */
export interface UseSite {
  node: Node
  module: Module
  from?: UseSite
  /** Whether another member is read there on this platform: `{ weapp: share }[process.env.TARO_ENV]`. */
  isMissed?: boolean
  /** Whether it only stands for what other programs may use, as the export of a library. */
  isOutside?: boolean
}

/** Undefined is a place that is not known. */
export type UseSites = Generator<UseSite | undefined, void>

/** What a function is called by. */
export interface Entry {
  fn: Node
  call: NodeReference
  outer?: Entry
}

/** A node that has the followed value, or an object around it. */
export interface Held extends UseSite {
  /** The keys that lead from the node's value to the followed one: none where it is the value itself. */
  path: readonly string[]
  /** The last call by which the value was given to a function, where what the function returns comes out. */
  entry?: Entry
  run: Run
}

/** What following one value needs. */
export interface Run {
  /** Where the value begins. */
  start: Node
  follow(held: Held): UseSites
  /** Where another function or class is used. */
  usesOf(other: NodeReference): UseSites
  /** The function or the class that an expression gives, if that is known. */
  functionAt(place: NodeReference): NodeReference | undefined
  /** The name of a member or a property, if that is known. */
  keyOf(node: TSESTree.MemberExpression | TSESTree.Property, module: Module): string | undefined
  graph: Graph
  platform: Platform
  /** The exports that were followed, which may go in circles. */
  exports: Set<string>
}

/** What a promise resolves to, as a key. */
export const AWAITED = 'await()'
/** What a getter gives, as a key: to read it is to run it. */
export const READ = 'get()'

/** The places by way of which a value leaves a node. */
export const wayOf = (held: Held): UseSite | undefined => (held.node === held.run.start ? held.from : held)

/** A place by way of two others. */
export const by = (site: UseSite | undefined, from: UseSite | undefined): UseSite | undefined =>
  site && { node: site.node, module: site.module, isMissed: site.isMissed, isOutside: site.isOutside, from: by(site.from, from) ?? from }

/** Whether a site is where a function stands, passed on as it is: `run(() => …)`. */
export function isAround({ node, module, from, isOutside }: UseSite, fn: Node): boolean {
  let at: Node | undefined = fn
  while (at && at !== node && !/Statement$|Function|^Class/.test(module.parents.get(at)?.type ?? 'Statement')) at = module.parents.get(at)
  return at === node && !from && !isOutside
}
