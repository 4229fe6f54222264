import {
  isReassigned,
  propertyName,
  type Bindings,
  type MemberUsage,
  type Node,
  type Scopes,
  type TSESTree,
  type Usage,
  type Variable
} from '@taro-capability/usage'
import { answerOf } from '../answer'
import type { BuildFacts } from '../options'
import { CAPABILITY } from '../specifiers'

/** The names of flags that need an API which the platform never has: no switch turns them on. */
export type OffFlags = ReadonlySet<string>

/** What has to be known of a program whose flags are looked for. */
export interface AnalysedProgram {
  scopes: Scopes
  bindings: Bindings
  parents: ReadonlyMap<Node, Node>
  usages: readonly Usage[]
}

/** The variables that hold flags, `const flags = defineFlags({ … })`, and which of these are off. */
export function definedFlags({ scopes, bindings, parents, usages }: AnalysedProgram, facts: BuildFacts): Map<Variable, OffFlags> {
  const defined = new Map<Variable, OffFlags>()
  for (const { call } of usages.filter(isDefinition)) {
    const declaration = call && parents.get(call)
    if (declaration?.type !== 'VariableDeclarator' || declaration.id.type !== 'Identifier') continue
    const [variable] = scopes.getDeclaredVariables(declaration)
    if (variable && !isReassigned(variable)) defined.set(variable, flagsThatAreOff(call!.arguments[0], bindings, facts))
  }
  return defined
}

const isDefinition = (usage: Usage): usage is MemberUsage =>
  usage.kind === 'member' && usage.module === CAPABILITY && usage.name === 'defineFlags'

/** As the object is made: what comes later under the same name counts, and a spread or a computed name may be any. */
function flagsThatAreOff(definitions: Node | undefined, bindings: Bindings, facts: BuildFacts): OffFlags {
  const off = new Set<string>()
  if (definitions?.type !== 'ObjectExpression') return off
  for (const property of definitions.properties) {
    const name = property.type === 'Property' ? nameOf(property, bindings) : undefined
    if (property.type !== 'Property' || name === undefined) {
      off.clear()
      continue
    }
    const needed = property.value.type === 'ArrayExpression' ? property.value.elements : [property.value]
    const apis = needed.map((element) => (element ? bindings.staticString(element) : undefined))
    if (apis.some((api) => api !== undefined && answerOf(api, facts) === false)) off.add(name)
    else off.delete(name)
  }
  return off
}

const nameOf = (property: TSESTree.Property, bindings: Bindings) =>
  property.computed ? bindings.staticString(property.key) : propertyName(property)
