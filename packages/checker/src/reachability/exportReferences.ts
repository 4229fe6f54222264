import type { Platform } from '@taro-capability/support-data'
import { importedName, nameOf, propertyName, type Node } from '@taro-capability/usage'
import type { NodeReference } from '../evaluate/value'
import type { Graph } from '../graph'
import type { Module } from '../graph/module'
import { mayTake } from '../graph/scan'

const HOOK = /^((React|Taro)\.)?use[A-Z]/

/**
 * Where the other files of the project use an export.
 *
 * @param path the name of the export, and of what is meant in it: `['kit', 'login']` of `export * as kit from './kit'`
 */
export function* referencesToExport(
  module: Module,
  path: string[],
  graph: Graph,
  platform: Platform,
  seen = new Set<string>()
): Generator<NodeReference | undefined> {
  const importers = graph.importers(module.file, platform)
  const name = path[0]!
  if (!importers || (name === 'default' && graph.isEntry(module.file))) return yield undefined
  const key = [module.file, ...path].join('\0')
  if (seen.has(key)) return
  const isPassedOn = seen.size > 0
  seen.add(key)
  // What is not imported passes it on to other programs: the entry of a package. What a call loads may be used for all it has.
  const isPackage = isPassedOn && importers.length === 0 && !graph.isOfApp(module.file)
  if (isPackage || importers.some(({ isCall }) => isCall)) return yield undefined
  // Those that are parsed in any case come first: one use that is reached answers for all.
  const takers = importers
    .filter(({ clause }) => mayTake(clause, name))
    .sort((one, other) => Number(graph.isRead(other.file)) - Number(graph.isRead(one.file)))
  for (const { file, specifier } of takers) {
    const from = graph.module(file)
    // A file that cannot be parsed says nothing of what others use.
    if (!from) continue
    for (const statement of from.source.program.body) {
      const uses = referencesToImport(statement, specifier, path, from)
      if (uses === undefined) return yield undefined
      for (const { node, rest } of uses) {
        const exported = exportedNames(node, from)
        for (const other of exported) yield* referencesToExport(from, [other, ...rest], graph, platform, seen)
        // What takes the whole object may use all that is in it.
        if (exported.length === 0 && rest.length > 0) return yield undefined
        if (exported.length === 0 && !runsNothing(node, from)) yield { node, module: from }
      }
      for (const passed of passedOn(statement, specifier, path)) yield* referencesToExport(from, passed, graph, platform, seen)
    }
  }
}

/** A use of a part of a path, with what of the path is left. */
interface Use {
  node: Node
  rest: string[]
}

/** What an import statement's names of an export are used for; undefined where it takes members of the object by unknown names. */
function referencesToImport(statement: Node, specifier: string, path: string[], from: Module): Use[] | undefined {
  if (statement.type !== 'ImportDeclaration' || statement.source.value !== specifier || statement.importKind === 'type') return []
  const uses: Use[] = []
  for (const clause of statement.specifiers) {
    const asked = importedName(clause)
    if (asked !== path[0] && asked !== '*') continue
    const [variable] = from.source.scopes.getDeclaredVariables(clause)
    for (const { identifier } of variable?.references ?? []) {
      const use = memberAlong(identifier as Node, asked === '*' ? path : path.slice(1), from)
      if (use === undefined) return undefined
      if (use !== ANOTHER) uses.push(use)
    }
  }
  return uses
}

const ANOTHER = 'another member'

/** Follows the names of a path from an object; undefined where a name is computed. */
function memberAlong(node: Node, path: string[], from: Module): Use | typeof ANOTHER | undefined {
  const parent = from.parents.get(node)
  if (path.length === 0 || parent?.type !== 'MemberExpression' || parent.object !== node) return { node, rest: path }
  const name = propertyName(parent)
  if (name === undefined) return undefined
  return name === path[0] ? memberAlong(parent, path.slice(1), from) : ANOTHER
}

/** The names under which `export { Card }` and `export default Card` pass on what was imported. */
function exportedNames(node: Node, { parents }: Module): string[] {
  const parent = parents.get(node)
  if (parent?.type === 'ExportDefaultDeclaration') return ['default']
  return parent?.type === 'ExportSpecifier' ? [nameOf(parent.exported)] : []
}

/** The paths under which a statement exports it once more. */
function passedOn(statement: Node, specifier: string, path: string[]): string[][] {
  const [name, ...rest] = path as [string, ...string[]]
  if (statement.type === 'ExportAllDeclaration') {
    if (statement.source.value !== specifier) return []
    if (statement.exported) return [[nameOf(statement.exported), ...path]]
    return name === 'default' ? [] : [path]
  }
  if (statement.type !== 'ExportNamedDeclaration' || statement.source?.value !== specifier) return []
  return statement.specifiers.filter(({ local }) => nameOf(local) === name).map(({ exported }) => [nameOf(exported), ...rest])
}

/** Whether a place only names it: in the list of what a hook depends on, as a type, as the owner of a property that is set. */
export function runsNothing(node: Node, { parents, code, rangeOf }: Module): boolean {
  const parent = parents.get(node)
  const user = parent && parents.get(parent)
  if (parent?.type === 'ArrayExpression' && user?.type === 'CallExpression')
    return user.arguments[0] !== parent && HOOK.test(code.slice(...rangeOf(user.callee)))
  if (parent?.type === 'MemberExpression') return parent.object === node && user?.type === 'AssignmentExpression' && user.left === parent
  return parent?.type === 'TSTypeQuery'
}
