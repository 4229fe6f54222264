import { isReassigned, testOf, useOf, type Node, type TSESTree } from '@taro-capability/usage'
import type { Context } from './context'

/** The reads of a variable that always holds a value: `const hide = Taro.hideShareMenu`. */
export function readsOfAlias(node: Node, { parents, bindings }: Context): Node[] {
  const [, user] = useOf(node, parents)
  // A pattern has no name.
  return user.type === 'VariableDeclarator' ? bindings.readsOf(user, (user.id as TSESTree.Identifier).name) : []
}

/**
 * Whether a value is given to a variable that may hold another one, and is asked whether it holds any:
 * `let login = Taro.login; if (!login) login = own`, `(login = Taro.login) => login?.()`.
 */
export function isGivenToTested(node: Node, context: Context): boolean {
  const [, user] = useOf(node, context.parents)
  switch (user.type) {
    case 'VariableDeclarator':
      return isTestedVariable(user.id, context)
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      return isTestedVariable(user.left, context)
    default:
      return false
  }
}

/** Whether a variable may hold more than one value, and is asked whether it holds any. A constant is answered where it is asked. */
export function isTestedVariable(target: Node, context: Context): boolean {
  const variable = context.bindings.variableOf(target)
  if (!variable || (variable.defs[0]!.type === 'Variable' && !isReassigned(variable))) return false
  return variable.references.some((reference) => reference.isRead() && testOf(reference.identifier, context))
}
