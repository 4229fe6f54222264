import { isTransparent, propertyName, type Node, type TSESTree } from '@taro-capability/usage'
import type { UseSite } from '../flow/types'
import type { Module } from '../graph/module'
import type { EvaluatorContext } from './context'
import { fixed, oneOf, type NodeReference, type Value } from './value'

/** Calls that are looked at for one parameter. */
const MAX_CALLS = 30

/** What a parameter of a function may be: one of what its calls give. */
export function parameterValue(index: number, fn: Node, module: Module, context: EvaluatorContext): Value | undefined {
  return fromSites(fn, module, context, (site) => argumentAt(index, site, context))
}

/** What a class component may have as its props. */
export const propsValue = (component: Node, module: Module, context: EvaluatorContext): Value | undefined =>
  fromSites(component, module, context, (site) => elementProps(site, context))

function fromSites(
  node: Node,
  module: Module,
  context: EvaluatorContext,
  valueAt: (site: UseSite) => Value | undefined
): Value | undefined {
  const values: Value[] = []
  for (const site of context.sitesOf(node, module)) {
    if (!site || site.isOutside) return undefined
    if (site.isMissed || isPassedOver(site, context)) continue
    const value = valueAt(site)
    if (!value || values.push(value) > MAX_CALLS) return undefined
  }
  return oneOf(values)
}

function isPassedOver(site: UseSite, context: EvaluatorContext): boolean {
  for (let at: UseSite | undefined = site; at; at = at.from) if (context.isSkipped({ node: at.node, module: at.module })) return true
  return false
}

/** What a use of a function gives to one of its parameters. */
function argumentAt(index: number, site: UseSite, context: EvaluatorContext): Value | undefined {
  const { node, module } = site
  const parent = module.parents.get(node)
  if (parent && isTransparent(parent)) return argumentAt(index, { ...site, node: parent }, context)
  if (parent?.type === 'JSXOpeningElement') return index === 0 ? elementProps(site, context) : undefined
  if (parent?.type !== 'CallExpression') return undefined
  if (parent.callee !== node) return index === 0 ? itemAt(parent, site, context) : undefined
  const given = parent.arguments.slice(0, index + 1)
  if (given.some(({ type }) => type === 'SpreadElement')) return undefined
  return given[index] ? context.value({ node: given[index], module }) : fixed(undefined)
}

const FOR_EACH = /^(map|forEach|filter|some|every|find|findIndex|flatMap)$/

/** `items.map((item) => …)`: one of the items. */
function itemAt({ callee, arguments: [first] }: TSESTree.CallExpression, { node, module }: UseSite, context: EvaluatorContext) {
  if (first !== node || callee.type !== 'MemberExpression' || !FOR_EACH.test(propertyName(callee) ?? '')) return undefined
  const list = context.value({ node: callee.object, module })
  return list?.kind === 'list' && list.items.length > 0 ? oneOf(list.items) : undefined
}

/** The props that an element gives to its component. */
function elementProps({ node, module }: UseSite, context: EvaluatorContext): Value | undefined {
  const element = module.parents.get(node)
  return element?.type === 'JSXOpeningElement'
    ? { kind: 'object', get: (name) => prop(name, element, { node, module }, context) }
    : undefined
}

function prop(name: string, { attributes }: TSESTree.JSXOpeningElement, { module }: NodeReference, context: EvaluatorContext) {
  for (const attribute of attributes.slice().reverse()) {
    if (attribute.type === 'JSXSpreadAttribute') return undefined
    if (attribute.name.type !== 'JSXIdentifier' || attribute.name.name !== name) continue
    if (!attribute.value) return fixed(true)
    const node = attribute.value.type === 'JSXExpressionContainer' ? attribute.value.expression : attribute.value
    return context.value({ node, module })
  }
  return name === 'children' ? undefined : fixed(undefined)
}
