import { isTransparent, propertyName, type Node, type TSESTree } from '@taro-capability/usage'
import type { Module } from '../graph/module'

// https://pinia.vuejs.org/core-concepts/, https://zustand.docs.pmnd.rs: what they are given is read by those who use the store, by name.
const STORES = /^(pinia|zustand)(\/|$)/

/** Whether a property is a member of a store: among the actions or the getters of its options, or in what its function returns. */
export function isOfStore(property: TSESTree.Property, module: Module): boolean {
  const object = module.parents.get(property)!
  const user = userOf(object, module)
  if (object.type !== 'ObjectExpression' || !user) return false
  if (user.type === 'Property') return /^(actions|getters)$/.test(propertyName(user) ?? '') && isGiven(module.parents.get(user)!, module)
  const fn = user.type === 'ReturnStatement' ? module.parents.get(module.parents.get(user)!) : user
  return fn !== undefined && /Function/.test(fn.type) && isGiven(fn, module)
}

/** `defineStore('user', …)`, `create(…)`, `create<State>()(…)` */
function isGiven(node: Node, { parents, bindings }: Module): boolean {
  const call = parents.get(node)
  if (call?.type !== 'CallExpression') return false
  let { callee }: { callee: Node } = call
  while (callee.type === 'CallExpression') callee = callee.callee
  const definition = bindings.variableOf(callee)?.defs[0]
  return definition?.parent?.type === 'ImportDeclaration' && STORES.test(definition.parent.source.value)
}

function userOf(node: Node, module: Module): Node | undefined {
  const user = module.parents.get(node)
  return user && isTransparent(user) ? userOf(user, module) : user
}
