import { importedName, isWritten, propertyName, type Node, type TSESTree } from '@taro-capability/usage'
import type { Context } from '../context'
import { definedFlags, type OffFlags } from '../flags/definitions'
import { replaceExpression } from '../replace'

/**
 * Replaces `flags.privateMessage` by `false` where the platform cannot, in the module that defines the flags and in those that
 * import them. Never by `true`: a switch may turn it off.
 */
export function flags(context: Context): void {
  const { bindings, file, flagModules, options } = context
  for (const [{ name, defs }, off] of definedFlags(context, options.facts))
    for (const read of bindings.readsOf(defs[0]!.node, name)) if (bindings.isInitialised(read)) fold(context, read, off)
  for (const { clause, specifier } of importsOf(context.program)) {
    const found = flagModules?.find(specifier, importedName(clause), file)
    if (!found) continue
    for (const read of bindings.readsOf(clause, clause.local.name)) fold(context, read, found.off)
    found.files.forEach(context.addDependency)
  }
}

const importsOf = ({ body }: TSESTree.Program) =>
  body.flatMap((node) =>
    node.type === 'ImportDeclaration' && node.importKind !== 'type'
      ? node.specifiers.map((clause) => ({ clause, specifier: node.source.value }))
      : []
  )

function fold(context: Context, read: Node, off: OffFlags): void {
  const member = context.parents.get(read)!
  if (member.type !== 'MemberExpression' || isWritten(member, context.parents.get(member))) return
  if (off.has(propertyName(member) ?? '')) replaceExpression(context, member, 'false')
}
