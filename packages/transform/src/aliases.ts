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
      return isChangedAndTested(user.id, context)
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      return isTested(user.left, context)
    default:
      return false
  }
}

/** The same of a variable. One that is never given another value is answered where it is asked. */
export function isChangedAndTested(target: Node, context: Context): boolean {
  const variable = context.bindings.variableOf(target)
  return variable !== undefined && isReassigned(variable) && isTested(target, context)
}

function isTested(target: Node, context: Context): boolean {
  const references = context.bindings.variableOf(target)?.references ?? []
  return references.some((reference) => reference.isRead() && testOf(reference.identifier, context))
}
