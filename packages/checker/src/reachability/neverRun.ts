import { isTransparent, propertyName, useOf, type Node, type TSESTree } from '@taro-capability/usage'
import type { Module } from '../graph/module'
import { TARO } from '../names'
import { isWrapper } from '../flow/calls'
import { isComponentMember, isField } from '../flow/fields'
import { isReferable } from './references'

/** Whether an API runs none of the functions that it is given. */
export type IgnoresFunctions = (api: string) => boolean

/**
 * Whether a function, or a name of one, is never run: it is only given to an API that runs nothing, or is the method of a component that
 * the platform would call by such an API's event.
 */
export function isNeverRun(node: Node, module: Module, ignoresFunctions: IgnoresFunctions): boolean {
  if (!isReferable(node) && node.type !== 'Identifier' && node.type !== 'MemberExpression') return false
  return isGivenToApi(node, module, ignoresFunctions) || isUnknownEvent(node, module, ignoresFunctions)
}

/** `useShareAppMessage(share)`, `useShareAppMessage(useCallback(…))`, `chooseAddress({ success: … })` */
function isGivenToApi(node: Node, module: Module, ignoresFunctions: IgnoresFunctions): boolean {
  const [value, user] = useOf(node, module.parents)
  if (user?.type === 'Property' && user.value === value) {
    const options = module.parents.get(user)!
    return options.type === 'ObjectExpression' && isGivenToApi(options, module, ignoresFunctions)
  }
  if (user?.type !== 'CallExpression' || !user.arguments.includes(value as TSESTree.Expression)) return false
  if (user.arguments[0] === value && isWrapper(user, module)) return isGivenToApi(user, module, ignoresFunctions)
  const api = calledApi(user, module)
  return api !== undefined && ignoresFunctions(api)
}

function calledApi({ callee }: TSESTree.CallExpression, { members }: Module): string | undefined {
  let named: Node = callee
  while (isTransparent(named)) named = named.expression
  const usage = members.get(named)
  return usage?.module === TARO ? usage.name : undefined
}

/** `onShareAppMessage` of a page: a method where a function has the hook `useShareAppMessage`. */
function isUnknownEvent(node: Node, module: Module, ignoresFunctions: IgnoresFunctions): boolean {
  const holder = module.parents.get(node)
  if (!isReferable(node) || !isField(holder) || holder.value !== node) return false
  const [, event] = /^on([A-Z]\w*)$/.exec(propertyName(holder as { computed: boolean; key: Node }) ?? '') ?? []
  return event !== undefined && ignoresFunctions(`use${event}`) && isComponentMember(holder, module)
}
