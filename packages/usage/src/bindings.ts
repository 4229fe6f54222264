import { isInitialised } from './initialised'
import { remembered } from './remembered'
import type { Bound } from './scopes/bind'
import type { Definition, Reference, Scopes } from './scopes/types'
import { isTransparent, literalString } from './tree'
import type { Node, TSESTree, Variable } from './types'

/** Which variable an identifier means, and what is known of variables. */
export interface Bindings {
  /** The variable an identifier reads, or `undefined` for a global. */
  variableOf(identifier: Node): Variable | undefined
  /** Whether a read finds what its variable was initialised with: see {@link isInitialised}. */
  isInitialised(identifier: Node): boolean
  /** Identifiers that read the value of what `node` declares under `name`. */
  readsOf(node: Node, name: string): TSESTree.Identifier[]
  /** The string that an expression always has: a literal, a concatenation, a `const` of such. */
  staticString(node: Node): string | undefined
}

/** Longer strings name no API. */
const MAX_STRING = 10_000

export function bindingsOf(scopes: Scopes): Bindings {
  const referenceAt = referencesOf(scopes)
  const known = (identifier: Node) => {
    const reference = referenceAt(identifier)
    // A variable without a definition is an environment's global (ESLint declares `require` so), as is `declare const wx: any`.
    return reference?.resolved && !reference.resolved.defs.every(isAmbient) ? reference : undefined
  }
  const variableOf = (identifier: Node) => known(identifier)?.resolved ?? undefined

  // A constant may be made of itself, or of another one twice, which is made of another one twice.
  const strings = new Map<Node, string | undefined>()
  function staticString(node: Node): string | undefined {
    if (strings.has(node)) return strings.get(node)
    strings.set(node, undefined)
    const value = readString(node)
    strings.set(node, value)
    return value
  }

  function readString(node: Node): string | undefined {
    if (isTransparent(node)) return staticString(node.expression)
    if (node.type === 'BinaryExpression' && node.operator === '+') {
      const [left, right] = [staticString(node.left), staticString(node.right)]
      return left === undefined || right === undefined || left.length + right.length > MAX_STRING ? undefined : left + right
    }
    if (node.type === 'Identifier') {
      const init = constantInit(variableOf(node))
      return init && isInitialised(known(node)!) ? staticString(init) : undefined
    }
    return literalString(node)
  }

  return {
    variableOf,
    staticString,
    isInitialised: (identifier) => {
      const reference = known(identifier)
      return reference !== undefined && isInitialised(reference)
    },
    readsOf: (node, name) =>
      scopes
        .getDeclaredVariables(node)
        // What two imports declare is one variable: its reads are told once.
        .filter((variable) => variable.name === name && variable.defs[0]!.node === node && isNeverReassigned(variable))
        .flatMap(({ references }) => references.filter((reference) => reference.isRead() && reference.isValueReference !== false))
        .map(({ identifier }) => identifier as TSESTree.Identifier)
  }
}

/** The reference that an identifier is, as the scopes know it or as they list it. */
function referencesOf(scopes: Scopes): (identifier: Node) => Reference | undefined {
  if ('referenceOf' in scopes) return (scopes as Bound['scopes']).referenceOf
  const references = new Map(scopes.scopes.flatMap((scope) => scope.references.map((reference) => [reference.identifier, reference])))
  return (identifier) => references.get(identifier)
}

/** `declare const wx: any` says what is there, and makes nothing. */
const isAmbient = ({ node, parent }: Definition): boolean => [node, parent].some((one) => one && 'declare' in one && one.declare)

/** What a `const` was initialised with. */
function constantInit(variable: Variable | undefined): Node | undefined {
  const definition = variable?.defs[0]?.node
  const isConstant = definition?.type === 'VariableDeclarator' && definition.id.type === 'Identifier' && isNeverReassigned(variable!)
  return isConstant ? (definition.init ?? undefined) : undefined
}

const isNeverReassigned = (variable: Variable) => isDeclaredOnce(variable.defs) && !isReassigned(variable)

/** Whether a variable is given another value than its first. */
export const isReassigned = remembered(({ references }: Variable): boolean =>
  references.some((reference) => reference.isWrite() && !reference.init)
)

/** Both scripts of a Vue component may import the same. https://vuejs.org/api/sfc-script-setup.html#usage-alongside-normal-script */
const isDeclaredOnce = (defs: Variable['defs']) => defs.length === 1 || defs.every(({ node }) => /^Import\w*Specifier$/.test(node.type))
