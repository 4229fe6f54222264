import type { Node, TSESTree } from '../types'

/** What a walk does with the parts of a pattern that are none. */
interface Walk {
  parents: Map<Node, Node>
  /** Walks into an expression: a default value, a computed key. */
  visit(node: Node, parent: Node): void
  /** Walks into a node whose parent is known: a member that is given a value. */
  enter(node: Node): void
}

/** Called for each name of a pattern. */
type Found = (identifier: TSESTree.Identifier, hasDefault: boolean) => void

/** Walks what is given a value: a name, a member, or a pattern of those. */
export function createPatterns({ parents, visit, enter }: Walk): (node: Node, parent: Node, found: Found) => void {
  function pattern(node: Node, parent: Node, found: Found, hasDefault = false): void {
    parents.set(node, parent)
    switch (node.type) {
      case 'Identifier':
        return found(node, hasDefault)
      case 'ObjectPattern':
        for (const property of node.properties) {
          parents.set(property, node)
          if (property.type === 'RestElement') {
            pattern(property.argument, property, found, hasDefault)
            continue
          }
          if (property.computed) visit(property.key, property)
          else if (property.key !== property.value) parents.set(property.key, property)
          pattern(property.value, property, found, hasDefault)
        }
        return
      case 'ArrayPattern':
        for (const element of node.elements) if (element) pattern(element, node, found, hasDefault)
        return
      case 'RestElement':
        return pattern(node.argument, node, found, hasDefault)
      case 'AssignmentPattern':
        pattern(node.left, node, found, true)
        return visit(node.right, node)
      case 'TSParameterProperty':
        return pattern(node.parameter, node, found, hasDefault)
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSSatisfiesExpression':
        return pattern(node.expression, node, found, hasDefault)
      default:
        enter(node)
    }
  }

  return (node, parent, found) => pattern(node, parent, found)
}
