import { parentsOf, propertyName, type Bindings, type MemberUsage, type Node, type Source, type Usage } from '@taro-capability/usage'
import type MagicString from 'magic-string'
import { answerOf, type Known } from './answer'
import { CAPABILITY } from './specifiers'

/**
 * Replaces `flags.privateMessage` by `false` where the platform cannot, in the module that defines the flags by
 * `const flags = defineFlags({ … })`. Never by `true`: a switch may turn it off.
 */
export function foldFlags(code: MagicString, { program }: Source, usages: Usage[], bindings: Bindings, known: Known): void {
  const definitions = usages.filter(
    (usage): usage is MemberUsage => usage.kind === 'member' && usage.module === CAPABILITY && usage.name === 'defineFlags'
  )
  if (definitions.length === 0) return
  const parents = parentsOf(program)
  for (const { call } of definitions) {
    const declaration = call && parents.get(call)
    if (declaration?.type !== 'VariableDeclarator' || declaration.id.type !== 'Identifier') continue
    const off = flagsThatAreOff(call!.arguments[0], bindings, known)
    for (const read of bindings.readsOf(declaration, declaration.id.name)) {
      const member = parents.get(read)
      if (member?.type !== 'MemberExpression' || member.object !== read || isWritten(member, parents.get(member))) continue
      if (off.has(propertyName(member) ?? '')) code.overwrite(...member.range, 'false')
    }
  }
}

/** The flags that need an API which the platform never has. */
function flagsThatAreOff(definitions: Node | undefined, bindings: Bindings, known: Known): Set<string> {
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

const isWritten = (member: Node, user: Node | undefined): boolean =>
  (user?.type === 'AssignmentExpression' && user.left === member) ||
  user?.type === 'UpdateExpression' ||
  (user?.type === 'UnaryExpression' && user.operator === 'delete')
