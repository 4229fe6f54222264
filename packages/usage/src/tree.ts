import { visitorKeys } from '@typescript-eslint/visitor-keys'
import type { Node, TSESTree } from './types'

/** Calls `visit` for each node below and including `node`, parents first. Not recursive: sources may be deeper than the stack. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void): void {
  const nodes = [node]
  const parents: (Node | undefined)[] = [undefined]
  const open = (child: unknown, parent: Node) => {
    if (!isNode(child)) return
    nodes.push(child)
    parents.push(parent)
  }
  for (let next = nodes.pop(); next; next = nodes.pop()) {
    visit(next, parents.pop())
    const keys = visitorKeys[next.type] ?? []
    for (let key = keys.length - 1; key >= 0; key--) {
      const child = (next as unknown as Record<string, unknown>)[keys[key]!]
      if (!Array.isArray(child)) open(child, next)
      else for (let index = child.length - 1; index >= 0; index--) open(child[index], next)
    }
  }
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string'

/** The nodes that a node has as its parts. */
export const childrenOf = (node: Node): Node[] =>
  (visitorKeys[node.type] ?? []).flatMap((key) => (node as unknown as Record<string, unknown>)[key]).filter(isNode)

/** The parent of each node. ESLint has them on the nodes, oxc has not. */
export function parentsOf(program: Node): Map<Node, Node> {
  const parents = new Map<Node, Node>()
  walk(program, (node, parent) => parent && parents.set(node, parent))
  return parents
}

/** Where a node begins and ends, in UTF-16 units. ESLint's nodes have a `range`, those that were parsed without it `start` and `end`. */
export const rangeOf = (node: Node): [number, number] => node.range ?? [(node as unknown as Span).start, (node as unknown as Span).end]

interface Span {
  start: number
  end: number
}

const TRANSPARENT = new Set([
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'ChainExpression',
  'ParenthesizedExpression'
])

/** Whether a node only wraps its `expression` and has its value: casts, `!`, parentheses, the end of an optional chain. */
export const isTransparent = (node: Node): node is Node & { expression: Node } => TRANSPARENT.has(node.type)

/** The outermost expression that has the value of this one, and what it stands in: a program, at least. */
export function useOf(node: Node, parents: ReadonlyMap<Node, Node>): [value: Node, user: Node] {
  const parent = parents.get(node)
  // TypeScript and Babel call a named import so: `(0, taro_1.login)()`.
  const isLast = parent?.type === 'SequenceExpression' && parent.expressions.at(-1) === node
  return parent && (isTransparent(parent) || isLast) ? useOf(parent, parents) : [node, parent!]
}

/** A member expression, or a property. */
export interface Named {
  computed: boolean
  key?: Node
  property?: Node
}

/** The name that a member expression or a pattern's property reads, where it is written out. */
export function propertyName(node: Named): string | undefined {
  const name = (node.property ?? node.key)!
  if (!node.computed && name.type === 'Identifier') return name.name
  return literalString(name)
}

/** The value of a string literal, a template without expressions, or such in a cast. */
export function literalString(node: Node): string | undefined {
  if (isTransparent(node)) return literalString(node.expression)
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]!.value.cooked ?? undefined
  return undefined
}

/** The last name of what is called: `assign` of `Object.assign(…)`; empty for what has none. */
export function calleeName({ callee }: TSESTree.CallExpression | TSESTree.NewExpression): string {
  if (callee.type === 'Identifier') return callee.name
  return callee.type === 'MemberExpression' ? (propertyName(callee) ?? '') : ''
}

/**
 * Whether a member is given another value, or taken away.
 *
 * @param user the parent of the member
 */
export const isWritten = (member: Node, user: Node | undefined): boolean =>
  (user?.type === 'AssignmentExpression' && user.left === member) ||
  user?.type === 'UpdateExpression' ||
  (user?.type === 'UnaryExpression' && user.operator === 'delete')
