import {
  bindingsOf,
  findUsages,
  parentsOf,
  rangeOf,
  type Alias,
  type Bindings,
  type MemberUsage,
  type Node,
  type Source,
  type Usage
} from '@taro-capability/usage'

/** A program and how its offsets are those of the file, which differ where it is more than a script. */
export interface Script {
  source: Source
  /** Whether a node is of a Vue template. */
  inTemplate(node: Node): boolean
  /** Where a node is in the file, in UTF-16 units. */
  rangeOf(node: Node): [number, number]
  /** Why a part of it was left out, where one was. */
  lost?: SyntaxError
  /** Whether it has a part that was not read: a template in another language, or in another file. */
  isPartial?: boolean
}

/** One file of the project. */
export interface Module extends Script {
  /** Its path, absolute. */
  file: string
  code: string
  bindings: Bindings
  parents: Map<Node, Node>
  usages: Usage[]
  /** The members of Taro and of taro-capability, by the node that has their value. */
  members: Map<Node, MemberUsage>
}

/** A file that is nothing but a script. */
export const plainScript = (source: Source): Script => ({ source, inTemplate: () => false, rangeOf })

/**
 * @param aliasOf what a specifier in this file passes on of Taro or of taro-capability
 */
export function createModule(file: string, code: string, script: Script, aliasOf: (specifier: string) => Alias | undefined): Module {
  const bindings = bindingsOf(script.source.scopes)
  const parents = script.source.parents ?? parentsOf(script.source.program)
  const usages = findUsages(script.source, aliasOf, bindings, parents)
  const members = new Map(usages.flatMap((usage) => (usage.kind === 'member' ? [[usage.node, usage] as const] : [])))
  return { ...script, file, code, bindings, parents, usages, members }
}
