import type { Node, TSESTree } from '../types'
import type { createScopes } from './scope'
import type { Definition } from './types'

type Class = TSESTree.ClassDeclaration | TSESTree.ClassExpression
type Member = TSESTree.Property | TSESTree.MethodDefinition | TSESTree.TSAbstractMethodDefinition
type Field =
  TSESTree.PropertyDefinition | TSESTree.AccessorProperty | TSESTree.TSAbstractPropertyDefinition | TSESTree.TSAbstractAccessorProperty

/** What classes need of the walk they are a part of. */
interface Walk {
  parents: Map<Node, Node>
  scopes: ReturnType<typeof createScopes>
  visit(node: Node | null | undefined, parent: Node): void
}

/** Walks classes, their members, and those of objects. */
export function createClasses({ parents, scopes, visit }: Walk) {
  function decorators(node: Class | Field | Exclude<Member, TSESTree.Property>): void {
    for (const decorator of node.decorators ?? []) visit(decorator, node)
  }

  function member(node: Member): void {
    if ('decorators' in node) decorators(node)
    if (node.computed) visit(node.key, node)
    else parents.set(node.key, node)
    visit(node.value, node)
  }

  function field(node: Field): void {
    decorators(node)
    if (node.computed) visit(node.key, node)
    else parents.set(node.key, node)
    if (node.value) scopes.nest('class-field-initializer', node.value, () => visit(node.value, node))
  }

  function classLike(node: Class): void {
    const definition: Definition = { type: 'ClassName', node }
    if (node.type === 'ClassDeclaration' && node.id) scopes.declare(node.id, definition)
    decorators(node)
    scopes.nest('class', node, () => {
      if (node.id) {
        parents.set(node.id, node)
        scopes.declare(node.id, definition)
      }
      visit(node.superClass, node)
      visit(node.body, node)
    })
  }

  return { classLike, field, member }
}
