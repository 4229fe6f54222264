import { isTransparent, propertyName, type Node, type TSESTree } from '@taro-capability/usage'
import { TARO } from '../evaluate/taro'
import type { Module } from '../project/module'
import { globalOf } from '../world'

/** One place that names an API, of Taro or of one platform's global object. */
export interface Use {
  /** The node that has the API's value. */
  node: Node
  api: string
  /** `wx`, `my`: the object of one platform alone. */
  global?: string
  call?: TSESTree.CallExpression
}

const GLOBALS = new Set(Object.values(globalOf))

/** Where a module uses APIs, in the order of the text. */
export function usesIn(module: Module): Use[] {
  return [...taroUses(module), ...globalUses(module)].sort((one, other) => one.node.range[0] - other.node.range[0])
}

function taroUses({ usages, parents }: Module): Use[] {
  return usages.flatMap((usage) => {
    // A question is no call: what it guards is what it says no to.
    if (usage.kind !== 'member' || usage.module !== TARO || usage.name === undefined || usage.name === 'canIUse') return []
    return isOnlyLookedAt(usage.node, parents) ? [] : [{ node: usage.node, api: usage.name, call: usage.call }]
  })
}

function globalUses({ parents, bindings }: Module): Use[] {
  const uses: Use[] = []
  for (const [node, parent] of parents) {
    if (node.type !== 'Identifier' || !GLOBALS.has(node.name) || parent.type !== 'MemberExpression' || parent.object !== node) continue
    const api = propertyName(parent)
    if (bindings.variableOf(node) || api === undefined || api === 'canIUse' || isOnlyLookedAt(parent, parents)) continue
    const user = parents.get(parent)
    uses.push({
      node: parent,
      api,
      global: node.name,
      ...(user?.type === 'CallExpression' && user.callee === parent ? { call: user } : {})
    })
  }
  return uses
}

/** Whether the code only asks whether it is there, gives it another value, passes it on by its name, or speaks of its type. */
function isOnlyLookedAt(node: Node, parents: Map<Node, Node>): boolean {
  const parent = parents.get(node)
  switch (parent?.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === node
    case 'LogicalExpression':
      return parent.left === node ? parent.operator === '&&' || isOnlyLookedAt(parent, parents) : isOnlyLookedAt(parent, parents)
    case 'UnaryExpression':
      return parent.operator === '!' || parent.operator === 'typeof'
    case 'BinaryExpression':
      return /^[!=]==?$/.test(parent.operator)
    case 'CallExpression':
      return parent.callee.type === 'Identifier' && parent.callee.name === 'Boolean'
    case 'AssignmentExpression':
      return parent.left === node
    case 'ChainExpression':
      return isOnlyLookedAt(parent, parents)
    case 'ExportSpecifier':
    case 'TSTypeQuery':
    case 'TSQualifiedName':
      return true
    default:
      return false
  }
}

/** The fields that a call names in its option, in the manner of `canIUse`: `object.isPrivateMessage`. */
export function fieldsOf({ call }: Use): Map<string, Node> {
  const fields = new Map<string, Node>()
  const read = (node: Node | undefined, path: string) => {
    if (node && isTransparent(node)) return read(node.expression, path)
    if (node?.type !== 'ObjectExpression') return
    for (const property of node.properties) {
      const name = property.type === 'Property' ? propertyName(property) : undefined
      if (name === undefined) continue
      fields.set(`${path}.${name}`, property)
      read((property as TSESTree.Property).value, `${path}.${name}`)
    }
  }
  read(call?.arguments[0], 'object')
  return fields
}

/** Whether a call's option names a callback. */
export function hasCallback({ call }: Use, ...names: string[]): boolean {
  const option = call?.arguments[0]
  return (
    option?.type === 'ObjectExpression' &&
    option.properties.some((property) => property.type !== 'Property' || names.includes(propertyName(property) ?? ''))
  )
}
