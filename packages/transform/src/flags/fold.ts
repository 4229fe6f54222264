import { importedName, isWritten, parentsOf, propertyName, type Bindings, type Node, type Source, type Usage } from '@taro-capability/usage'
import type MagicString from 'magic-string'
import type { Known } from '../answer'
import { definedFlags, type OffFlags } from './definitions'
import type { FlagModules } from './modules'

/** One source, read. */
interface Script {
  file: string
  source: Source
  usages: Usage[]
  bindings: Bindings
}

/**
 * Replaces `flags.privateMessage` by `false` where the platform cannot, in the module that defines the flags and in those that
 * import them. Never by `true`: a switch may turn it off.
 *
 * @param modules follows imports to other files' flags; missing where they cannot be followed
 * @returns the files that the answers come from
 */
export function foldFlags(
  code: MagicString,
  { file, source, usages, bindings }: Script,
  known: Known,
  modules: FlagModules | undefined
): string[] {
  let parents: Map<Node, Node> | undefined
  const fold = (reads: Node[], off: OffFlags) => {
    parents ??= parentsOf(source.program)
    for (const read of reads) foldRead(code, read, parents, off)
  }
  for (const [{ name, defs }, off] of definedFlags(source, usages, bindings, known)) fold(bindings.readsOf(defs[0]!.node, name), off)
  return importsOf(source).flatMap(({ clause, specifier }) => {
    const found = modules?.find(specifier, importedName(clause), file)
    if (found) fold(bindings.readsOf(clause, clause.local.name), found.off)
    return found?.files ?? []
  })
}

const importsOf = ({ program }: Source) =>
  program.body.flatMap((node) =>
    node.type === 'ImportDeclaration' && node.importKind !== 'type'
      ? node.specifiers.map((clause) => ({ clause, specifier: node.source.value }))
      : []
  )

function foldRead(code: MagicString, read: Node, parents: Map<Node, Node>, off: OffFlags): void {
  const member = parents.get(read)
  if (member?.type !== 'MemberExpression' || member.object !== read || isWritten(member, parents.get(member))) return
  if (off.has(propertyName(member) ?? '')) code.overwrite(...member.range, 'false')
}
