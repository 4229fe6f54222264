import { calleeName, isTransparent, literalString, propertyName, walk, type Node } from '@taro-capability/usage'
import path from 'node:path'
import type { Module } from '../graph/module'

/** An entry of an object of the Taro config. */
export interface Entry {
  name: string
  node: Node
  module: Module
}

/** What an expression is written as: `as const` and the names of constants are seen through. */
function writtenAs(node: Node, module: Module, seen = new Set<Node>()): Node {
  if (isTransparent(node)) return writtenAs(node.expression, module, seen)
  const definition = node.type === 'Identifier' ? module.bindings.variableOf(node)?.defs[0]?.node : undefined
  const isKnown = definition?.type === 'VariableDeclarator' && definition.id.type === 'Identifier' && definition.init
  if (!isKnown || seen.has(definition)) return node
  return writtenAs(definition.init!, module, seen.add(definition))
}

/** The entries of each object literal that the config holds under a key. */
export function* entriesOf(key: string, module: Module): Generator<Entry> {
  const objects: Node[] = []
  walk(module.source.program, (node) => {
    if (node.type === 'Property' && propertyName(node) === key) objects.push(node.value)
  })
  for (const object of objects) yield* entriesIn(object, module)
}

/** Those of what is spread into it as well: `{ ...shared, IS_WEAPP }`. */
function* entriesIn(node: Node, module: Module, seen = new Set<Node>()): Generator<Entry> {
  const object = writtenAs(node, module)
  if (object.type !== 'ObjectExpression' || seen.has(object)) return
  seen.add(object)
  for (const property of object.properties) {
    if (property.type !== 'Property') {
      yield* entriesIn(property.argument, module, seen)
      continue
    }
    const name = propertyName(property)
    if (name !== undefined) yield { name, node: writtenAs(property.value, module), module }
  }
}

/** `path.resolve(__dirname, '..', 'src')`, `join(process.cwd(), 'src')`, or a text, which is relative to the project. */
export function pathOf(written: Node, module: Module, root: string): string | undefined {
  if (written.type === 'Identifier' && written.name === '__dirname') return path.dirname(module.file)
  const node = writtenAs(written, module)
  if (node.type !== 'CallExpression') return literalString(node)
  const name = calleeName(node)
  if (name === 'cwd') return root
  const parts = /^(resolve|join)$/.test(name) ? node.arguments.map((part) => pathOf(part, module, root)) : [undefined]
  return parts.every((part) => part !== undefined) ? path.resolve(root, ...parts) : undefined
}
