import { visitorKeys } from '@typescript-eslint/visitor-keys'
import type { Node, TSESTree } from './types'

/** Calls `visit` for each node below and including `node`, parents first. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  visit(node, parent)
  for (const key of visitorKeys[node.type] ?? []) {
    const child = (node as unknown as Record<string, unknown>)[key]
    if (!Array.isArray(child)) {
      if (isNode(child)) walk(child, visit, node)
    } else for (const next of child) if (isNode(next)) walk(next, visit, node)
  }
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string'

/** The parent of each node. ESLint has them on the nodes, oxc has not. */
export function parentsOf(program: Node): Map<Node, Node> {
  const parents = new Map<Node, Node>()
  walk(program, (node, parent) => parent && parents.set(node, parent))
  return parents
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

/** The name that a member expression or a pattern's property reads, where it is written out. */
export function propertyName(node: { computed: boolean; key?: Node; property?: Node }): string | undefined {
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
