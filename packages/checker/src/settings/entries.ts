import { literalString, propertyName, walk, type Node, type TSESTree } from '@taro-capability/usage'
import path from 'node:path'
import type { Module } from '../graph/module'

/** An entry of an object of the Taro config. */
export interface Entry {
  name: string
  node: Node
  module: Module
}

/** What `const defineConstants = { … }` holds. */
function constantNamed(name: TSESTree.Identifier, { bindings }: Module): Node | null | undefined {
  const definition = bindings.variableOf(name)?.defs[0]?.node
  return definition?.type === 'VariableDeclarator' ? definition.init : undefined
}

/** The entries of each object literal that the config holds under a key. */
export function* entriesOf(key: string, module: Module): Generator<Entry> {
  const objects: TSESTree.ObjectExpression[] = []
  walk(module.source.program, (node) => {
    if (node.type !== 'Property' || propertyName(node) !== key) return
    const value = node.value.type === 'Identifier' ? constantNamed(node.value, module) : node.value
    if (value?.type === 'ObjectExpression') objects.push(value)
  })
  for (const { properties } of objects) {
    for (const property of properties) {
      const name = property.type === 'Property' ? propertyName(property) : undefined
      if (name !== undefined) yield { name, node: (property as TSESTree.Property).value, module }
    }
  }
}

/** `path.resolve(__dirname, '..', 'src')` */
export function pathOf(node: Node, folder: string): string | undefined {
  if (
    node.type !== 'CallExpression' ||
    node.callee.type !== 'MemberExpression' ||
    !/^(resolve|join)$/.test(propertyName(node.callee) ?? '')
  )
    return undefined
  const parts = node.arguments.map((part) => {
    if (part.type === 'Identifier' && part.name === '__dirname') return folder
    return literalString(part)
  })
  return parts.every((part) => part !== undefined) ? path.resolve(folder, ...parts) : undefined
}
