import { memoize } from './memoize'
import type { Reference, Scope } from './scopes/types'
import { rangeOf } from './tree'
import type { Node, TSESTree, Variable } from './types'

/**
 * Whether a read finds what its variable was initialised with, as far as the order of the text says. A `let` or `const` that is
 * read too early throws, a `var` is undefined: so is one whose definition stands in a branch, or that is read in a hoisted
 * function which is named before the definition.
 */
export function isInitialised({ identifier, from, resolved: variable }: Reference): boolean {
  const definition = variable?.defs[0]
  if (!variable || !definition || !/^(Variable|TSEnumName)$/.test(definition.type)) return true
  const [, end] = rangeOf(definition.node)
  const [start] = rangeOf(identifier)
  // An enum is a `var` that TypeScript forbids to read early.
  if (definition.type === 'TSEnumName' || (definition.parent as TSESTree.VariableDeclaration).kind !== 'var')
    return from.variableScope !== variable.scope.variableScope || start >= end
  if (start < end || !isAlwaysDefined(variable)) return false
  for (let scope: Scope | null = from; scope && scope !== variable.scope; scope = scope.upper) if (firstMention(scope) < end) return false
  return true
}

/** Whether a `var` is declared by a statement of its function or program itself, and so not in a branch. */
const isAlwaysDefined = memoize(({ defs, scope }: Variable): boolean => {
  const declaration = defs[0]!.parent!
  return statementsOf(scope.block).some(
    (statement) => statement === declaration || (statement.type === 'ExportNamedDeclaration' && statement.declaration === declaration)
  )
})

function statementsOf(block: Node): Node[] {
  if (block.type === 'Program') return block.body
  const body = 'body' in block ? (block.body as Node | null) : null
  return body?.type === 'BlockStatement' ? body.body : []
}

/** The offset at which a hoisted function is first named. */
const firstMention = memoize(({ block, upper }: Scope): number => {
  if (block.type !== 'FunctionDeclaration' || !block.id) return Infinity
  const references = upper?.set.get(block.id.name)?.references ?? []
  return references.reduce((first, { identifier }) => Math.min(first, rangeOf(identifier)[0]), Infinity)
})
