import { isReassigned, testOf, useOf, type Node, type TSESTree } from '@taro-capability/usage'
import type { Context } from './context'

/** The reads of a variable that always holds a value: `const hide = Taro.hideShareMenu`. */
export function readsOfAlias(node: Node, { parents, bindings }: Context): Node[] {
  const [value, user] = useOf(node, parents)
  const isAlias = user?.type === 'VariableDeclarator' && user.init === value && user.id.type === 'Identifier'
  return isAlias ? bindings.readsOf(user, (user.id as TSESTree.Identifier).name) : []
}

/**
 * Whether a value is given to a variable that may hold another one, and is asked whether it holds any:
 * `let login = Taro.login; if (!login) login = own`, `(login = Taro.login) => login?.()`.
 */
export function isGivenToTested(node: Node, context: Context): boolean {
  const [value, user] = useOf(node, context.parents)
  if (user?.type === 'VariableDeclarator') return user.init === value && isTestedVariable(user.id, context)
  const takesIt = (user?.type === 'AssignmentExpression' && user.operator === '=') || user?.type === 'AssignmentPattern'
  return takesIt && user.right === value && isTestedVariable(user.left, context)
}

/** Whether a variable may hold more than one value, and is asked whether it holds any. A constant is answered where it is asked. */
export function isTestedVariable(target: Node, context: Context): boolean {
  const variable = target.type === 'Identifier' ? context.bindings.variableOf(target) : undefined
  if (!variable || (variable.defs[0]!.type === 'Variable' && !isReassigned(variable))) return false
  return variable.references.some((reference) => reference.isRead() && testOf(reference.identifier, context))
}
