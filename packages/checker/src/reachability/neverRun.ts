import { importedName, isTransparent, propertyName, useOf, type Node, type TSESTree } from '@taro-capability/usage'
import type { Module } from '../graph/module'
import { COMPONENTS, TARO } from '../names'
import { isWrapper } from '../flow/calls'
import { isComponentMember, isField } from '../flow/fields'
import { isReferable } from './references'

/** Whether an API, or an event of Taro's button, runs none of the functions that it is given. */
export type IgnoresFunctions = (name: string) => boolean

/**
 * Whether a function, a name of one, or an object that holds some, is never run: it is only given to an API or an event that runs nothing, or is the
 * method of a component that the platform would call by such an API's event.
 */
export function isNeverRun(node: Node, module: Module, ignoresFunctions: IgnoresFunctions): boolean {
  if (!isReferable(node) && !/^(Identifier|MemberExpression|ObjectExpression)$/.test(node.type) && !isBound(node)) return false
  return (
    isGivenToApi(node, module, ignoresFunctions) ||
    isUnknownEvent(node, module, ignoresFunctions) ||
    isGivenToButton(node, module, ignoresFunctions)
  )
}

/** `this.enter.bind(this)` */
const isBound = (node: Node) =>
  node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && propertyName(node.callee) === 'bind'

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

/** `<Button openType="getPhoneNumber" onGetPhoneNumber={enter}>`, and in a template of Vue `@getphonenumber="enter"`. */
function isGivenToButton(node: Node, module: Module, ignoresFunctions: IgnoresFunctions): boolean {
  const [value, user] = useOf(node, module.parents)
  if (user?.type === 'CallExpression' && user.arguments[0] === value && isWrapper(user, module))
    return isGivenToButton(user, module, ignoresFunctions)
  if (user?.type === 'CallExpression' && user.callee.type === 'Identifier' && module.inTemplate(user))
    return user.arguments[0] === value && ignoresFunctions(user.callee.name)
  const attribute = user?.type === 'JSXExpressionContainer' ? module.parents.get(user) : undefined
  if (attribute?.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier' || !ignoresFunctions(attribute.name.name)) return false
  const element = module.parents.get(attribute)
  return element?.type === 'JSXOpeningElement' && isButton(element.name, module)
}

function isButton(name: TSESTree.JSXTagNameExpression, { bindings }: Module): boolean {
  if (name.type !== 'JSXIdentifier') return false
  const definition = bindings.variableOf(name)?.defs[0]
  if (definition?.parent?.type !== 'ImportDeclaration') return name.name === 'button'
  return definition.parent.source.value === COMPONENTS && importedName(definition.node as TSESTree.ImportClause) === 'Button'
}
