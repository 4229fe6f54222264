import { propertyName, type Node, type TSESTree, type Variable } from '@taro-capability/usage'
import type { Module } from '../graph/module'
import type { Held, UseSites } from './types'
import { ofVariable } from './variables'

/**
 * Follows what a pattern takes of a value.
 *
 * @param held of the pattern
 * @param declaration the declarator or the function that has the pattern; undefined for an assignment
 */
export function* bound(held: Held, declaration: Node | undefined): UseSites {
  const pattern = held.node
  const within = (node: Node, path = held.path) => bound({ ...held, node, path }, declaration)
  const [key, ...rest] = held.path
  // What is taken of a function is from something that runs it: `const { run } = useRequest(load)`.
  if (key === undefined && /^(Object|Array)Pattern$/.test(pattern.type)) return yield held
  switch (pattern.type) {
    case 'Identifier': {
      const variable = variableOf(pattern, declaration, held.module)
      if (variable) yield* ofVariable(variable, held)
      else yield held
      break
    }
    case 'AssignmentPattern':
      yield* within(pattern.left)
      break
    case 'ObjectPattern':
      for (const [target, path] of takenBy(pattern, key!, held.path)) yield* within(target, path)
      break
    case 'ArrayPattern': {
      const element = pattern.elements[Number(key)]
      const last = pattern.elements.at(-1)
      if (element && element.type !== 'RestElement') yield* within(element, rest)
      else if (last?.type === 'RestElement') yield held
      break
    }
    default:
      yield held
  }
}

/** The parts of a pattern that take what stands under a key, or everything else. */
function takenBy({ properties }: TSESTree.ObjectPattern, key: string, path: readonly string[]): [Node, readonly string[]][] {
  const named = properties.find((property) => property.type === 'Property' && propertyName(property) === key)
  if (named) return [[(named as TSESTree.Property).value, path.slice(1)]]
  return properties.flatMap((property): [Node, readonly string[]][] => {
    if (property.type !== 'Property') return [[property.argument, path]]
    // It may be this one. A key is no pattern, and so a use.
    return propertyName(property) === undefined ? [[property.key, path]] : []
  })
}

const variableOf = (identifier: Node, declaration: Node | undefined, { source, bindings }: Module): Variable | undefined =>
  declaration
    ? source.scopes.getDeclaredVariables(declaration).find(({ identifiers }) => identifiers.includes(identifier))
    : bindings.variableOf(identifier)
