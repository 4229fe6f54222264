import {
  isReassigned,
  parentsOf,
  propertyName,
  type Bindings,
  type MemberUsage,
  type Node,
  type Source,
  type Usage,
  type Variable
} from '@taro-capability/usage'
import { answerOf, type Known } from '../answer'
import { CAPABILITY } from '../specifiers'

/** The names of flags that need an API which the platform never has: no switch turns them on. */
export type OffFlags = ReadonlySet<string>

/** The variables that hold flags, `const flags = defineFlags({ … })`, and which of these are off. */
export function definedFlags({ program, scopes }: Source, usages: Usage[], bindings: Bindings, known: Known): Map<Variable, OffFlags> {
  const defined = new Map<Variable, OffFlags>()
  const definitions = usages.filter(isDefinition)
  const parents = definitions.length > 0 ? parentsOf(program) : undefined
  for (const { call } of definitions) {
    const declaration = call && parents!.get(call)
    if (declaration?.type !== 'VariableDeclarator' || declaration.id.type !== 'Identifier') continue
    const [variable] = scopes.getDeclaredVariables(declaration)
    if (variable && !isReassigned(variable)) defined.set(variable, flagsThatAreOff(call!.arguments[0], bindings, known))
  }
  return defined
}

const isDefinition = (usage: Usage): usage is MemberUsage =>
  usage.kind === 'member' && usage.module === CAPABILITY && usage.name === 'defineFlags'

function flagsThatAreOff(definitions: Node | undefined, bindings: Bindings, known: Known): OffFlags {
  const off = new Set<string>()
  if (definitions?.type !== 'ObjectExpression') return off
  for (const property of definitions.properties) {
    if (property.type !== 'Property') continue
    const needed = property.value.type === 'ArrayExpression' ? property.value.elements : [property.value]
    const apis = needed.map((element) => (element ? bindings.staticString(element) : undefined))
    const name = propertyName(property)
    if (name !== undefined && apis.some((api) => api !== undefined && answerOf(api, known) === false)) off.add(name)
  }
  return off
}
