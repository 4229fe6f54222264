import type { Node } from '@taro-capability/usage'
import type MagicString from 'magic-string'

/** What is put around a node. */
export interface Surroundings {
  node: Node
  before: string
  after: string
}

/**
 * Inserts texts around nodes, the outermost outside. It comes last: magic-string drops what was inserted at either edge of a range
 * when that range is overwritten. https://github.com/Rich-Harris/magic-string#sappendleft-index-content-
 */
export function insertSurroundings(code: MagicString, surroundings: readonly Surroundings[]): void {
  const innermostFirst = [...surroundings].sort((one, other) => sizeOf(one) - sizeOf(other))
  for (const { node, after } of innermostFirst) code.appendLeft(node.range[1], after)
  for (const { node, before } of innermostFirst.reverse()) code.appendLeft(node.range[0], before)
}

const sizeOf = ({ node: { range } }: Surroundings): number => range[1] - range[0]
