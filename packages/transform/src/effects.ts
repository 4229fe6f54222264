import { isTransparent, type Bindings, type Node } from '@taro-capability/usage'

/** What is evaluated on the way to a member or a function and may have effects: `log()` in `(log(), taro.canIUse)`. */
export const effectsBeside = (node: Node, bindings: Bindings): Node[] => beside(node).filter((one) => !isPure(one, bindings))

/** Loading Taro, as its object is often reached, is no effect. */
function beside(node: Node): Node[] {
  if (isTransparent(node)) return beside(node.expression)
  if (node.type === 'MemberExpression') return beside(node.object)
  if (node.type === 'AwaitExpression') return beside(node.argument)
  if (node.type === 'AssignmentExpression') return [node]
  if (node.type === 'SequenceExpression') return [...node.expressions.slice(0, -1), ...beside(node.expressions.at(-1)!)]
  return []
}

/** Whether evaluating an expression has no effect. A member may be a getter, an unknown name may throw. */
export function isPure(node: Node, bindings: Bindings): boolean {
  if (isTransparent(node)) return isPure(node.expression, bindings)
  if (node.type === 'Identifier') return node.name === 'undefined' || bindings.variableOf(node) !== undefined
  return PURE.has(node.type)
}

const PURE = new Set(['Literal', 'ThisExpression', 'FunctionExpression', 'ArrowFunctionExpression'])
