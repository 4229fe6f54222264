import { bindingsOf } from './bindings'
import { createFollower, itself, type Alias } from './follow'
import { moduleOf } from './modules'
import { parentsOf } from './tree'
import type { Name, Source, TSESTree, Usage } from './types'

/**
 * Finds each place where a program names one of the modules or a member of them, in every import form. The program's own
 * variable of the same name is not one of them.
 *
 * @param modules specifiers to look for, `['@tarojs/taro']`, or what a specifier passes on
 * @param bindings the program's, where they are known already; and so the parents
 */
export function findUsages(
  { program, scopes }: Source,
  modules: readonly string[] | ((specifier: string) => Alias | undefined),
  bindings = bindingsOf(scopes),
  parents = parentsOf(program)
): Usage[] {
  const aliasOf =
    typeof modules === 'function' ? modules : (module: string) => (modules.includes(module) ? { module, nameOf: itself } : undefined)
  const usages: Usage[] = []
  // The nodes of the program, in the order of the text.
  for (const node of parents.keys()) {
    const specifier = moduleOf(node, bindings)
    const alias = specifier === undefined ? undefined : aliasOf(specifier)
    if (!alias) continue
    const { module } = alias
    const passedOn = specifier === module ? {} : { isPassedOn: true }
    const follow = createFollower(alias, parents, bindings, (usage) => usages.push({ ...usage, ...passedOn }))
    switch (node.type) {
      case 'ImportDeclaration': {
        const names = node.specifiers.map((specifier) => importName(specifier, node.importKind === 'type'))
        usages.push({ kind: 'import', module, names, node })
        for (const name of names) {
          const reads = name.typeOnly ? [] : bindings.readsOf(name.node, name.local)
          for (const read of reads) follow.imported(read, name.imported)
        }
        break
      }
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (node.exportKind !== 'type') usages.push({ kind: 'reexport', module, names: exportNames(node), node })
        break
      case 'TSImportEqualsDeclaration':
        for (const read of bindings.readsOf(node, node.id.name)) follow.object(read)
        break
      case 'ImportExpression':
        usages.push({ kind: 'dynamic import', module, node })
        follow.promise(node)
        break
      case 'CallExpression':
        usages.push({ kind: 'require', module, node })
        follow.object(node)
    }
  }
  return usages
}

function importName(node: TSESTree.ImportClause, typeOnly: boolean): Name {
  const local = node.local.name
  if (node.type === 'ImportDefaultSpecifier') return { imported: 'default', local, typeOnly, node }
  if (node.type === 'ImportNamespaceSpecifier') return { imported: '*', local, typeOnly, node }
  return { imported: exportedName(node.imported), local, typeOnly: typeOnly || node.importKind === 'type', node }
}

function exportNames(node: TSESTree.ExportNamedDeclaration | TSESTree.ExportAllDeclaration): Name[] {
  if (node.type === 'ExportAllDeclaration')
    return [{ imported: '*', local: node.exported ? exportedName(node.exported) : '*', typeOnly: false, node }]
  return node.specifiers.map((specifier) => ({
    imported: exportedName(specifier.local),
    local: exportedName(specifier.exported),
    typeOnly: specifier.exportKind === 'type',
    node: specifier
  }))
}

const exportedName = (node: TSESTree.Identifier | TSESTree.StringLiteral) => (node.type === 'Identifier' ? node.name : node.value)
