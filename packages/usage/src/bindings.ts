import { isInitialised } from './initialised'
import { memoize } from './memoize'
import type { Bound } from './scopes/bind'
import type { Definition, Reference, Scopes } from './scopes/types'
import { createStaticString, type Defines } from './staticString'
import { propertyName, type Named } from './tree'
import type { Node, TSESTree, Variable } from './types'

/** Which variable an identifier means, and what is known of variables. */
export interface Bindings {
  /** The variable an identifier reads, or `undefined` for a global. */
  variableOf(identifier: Node): Variable | undefined
  /** Whether a read finds what its variable was initialised with: see {@link isInitialised}. */
  isInitialised(identifier: Node): boolean
  /** Identifiers that read the value of what `node` declares under `name`. */
  readsOf(node: Node, name: string): TSESTree.Identifier[]
  /** The string that an expression always has: see {@link createStaticString}. */
  staticString(node: Node): string | undefined
  /** The name that a member expression or a property of a pattern always reads. */
  nameOf(node: Named): string | undefined
}

/**
 * Which variable an identifier names, and what is known of its value.
 *
 * @param defines what the build puts in the place of globals: strings are made of these, too
 */
export function bindingsOf(scopes: Scopes, defines: Defines = {}): Bindings {
  const referenceAt = referencesOf(scopes)
  const known = (identifier: Node) => {
    const reference = referenceAt(identifier)
    // A variable without a definition is an environment's global (ESLint declares `require` so), as is `declare const wx: any`.
    return reference?.resolved && !reference.resolved.defs.every(isAmbient) ? reference : undefined
  }
  const variableOf = (identifier: Node) => known(identifier)?.resolved ?? undefined

  const staticString = createStaticString({ referenceOf: known, isNeverReassigned, defines })

  return {
    variableOf,
    staticString,
    nameOf: (node) => (node.computed ? staticString((node.property ?? node.key)!) : propertyName(node)),
    isInitialised: (identifier) => {
      const reference = known(identifier)
      return reference !== undefined && isInitialised(reference)
    },
    readsOf: (node, name) =>
      scopes
        .getDeclaredVariables(node)
        // What two imports declare is one variable: its reads are reported once.
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

const isNeverReassigned = (variable: Variable) => isDeclaredOnce(variable.defs) && !isReassigned(variable)

/** Whether a variable is given another value than its first. */
export const isReassigned = memoize(({ references }: Variable): boolean =>
  references.some((reference) => reference.isWrite() && !reference.init)
)

/** Both scripts of a Vue component may import the same. https://vuejs.org/api/sfc-script-setup.html#usage-alongside-normal-script */
const isDeclaredOnce = (defs: Variable['defs']) => defs.length === 1 || defs.every(({ node }) => /^Import\w*Specifier$/.test(node.type))
