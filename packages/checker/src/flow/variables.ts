import { exportsOf, importedName, nameOf, type Node, type TSESTree, type Variable } from '@taro-capability/usage'
import type { Importer } from '../graph'
import { loadsIn } from '../graph/loads'
import type { Module } from '../graph/module'
import { mayTake } from '../graph/scan'
import { AWAITED, wayOf, type Held, type UseSites } from './types'

/** Follows a value from where a variable that has it is read. */
export function* ofVariable(variable: Variable, held: Held): UseSites {
  const { module, run } = held
  // What of a module was not read may use anything of it; what a namespace exports is a member of another object.
  if (module.isPartial || isOfNamespace(variable, module)) return yield undefined
  const from = wayOf(held)
  for (const reference of variable.references) {
    if (reference.isRead() && reference.isValueReference !== false) yield* run.follow({ ...held, node: reference.identifier, from })
  }
  for (const [name, exported] of exportsOf(module.source).names)
    if ('variable' in exported && exported.variable === variable) yield* ofExport(name, held)
}

/** `namespace Session { export const enter = … }` */
function isOfNamespace({ defs: [definition] }: Variable, { parents }: Module): boolean {
  const declaration = definition?.node.type === 'VariableDeclarator' ? definition.parent : definition?.node
  const statement = declaration && parents.get(declaration)
  return statement?.type === 'ExportNamedDeclaration' && parents.get(statement)?.type !== 'Program'
}

/** Follows a value from where other files use what exports it. */
export function* ofExport(name: string, held: Held, isPassedOn = false): UseSites {
  const { module, path, run } = held
  const { graph, exports } = run
  const importers = graph.importers(module.file, run.platform)
  if (!importers || (name === 'default' && graph.isEntry(module.file))) return yield undefined
  const key = [module.file, name, ...path].join('\0')
  if (exports.has(key)) return
  exports.add(key)
  // What is not imported passes it on to other programs: the entry of a package.
  if (isPassedOn && importers.length === 0 && !graph.isOfApp(module.file)) return yield undefined
  for (const importer of takersOf(name, importers, held)) {
    const from = graph.module(importer.file)
    // A file that cannot be parsed says nothing of what others use.
    if (from) yield* importer.isCall ? ofLoads(name, importer, from, held) : ofImports(name, importer, from, held)
  }
  if (!isPassedOn && !graph.isOfApp(module.file) && mayBeTaken(name, held)) yield { ...held, isOutside: true }
}

/** Whether another program may use an export, or the member of it that is followed. */
const mayBeTaken = (name: string, { module, path, run: { graph } }: Held) =>
  [name, ...path].every((key) => !NAME.test(key) || graph.mayBeNamed(key, module, 1))

/** A name that whatever reads it has to write. */
const NAME = /^(?!default$)[A-Za-z_$][\w$]*$/

/** Those that are parsed in any case come first: one use that is reached answers for all. */
const takersOf = (name: string, importers: Importer[], { run: { graph } }: Held) =>
  importers
    .filter(({ clause, isCall }) => isCall || mayTake(clause, name))
    .sort((one, other) => Number(graph.isRead(other.file)) - Number(graph.isRead(one.file)))

/** `require('./session')`, `import('./session')` */
function* ofLoads(name: string, { specifier }: Importer, module: Module, held: Held): UseSites {
  const loads = loadsIn(module, specifier)
  if (loads.length === 0) yield undefined
  for (const node of loads) {
    const path = [...(node.type === 'ImportExpression' ? [AWAITED] : []), name, ...held.path]
    yield* held.run.follow({ ...held, node, module, path, from: wayOf(held) })
  }
}

function* ofImports(name: string, { specifier }: Importer, module: Module, held: Held): UseSites {
  const from = wayOf(held)
  for (const statement of module.source.program.body) {
    if (statement.type === 'ImportDeclaration' && statement.source.value === specifier && statement.importKind !== 'type') {
      for (const clause of statement.specifiers) {
        const taken = importedName(clause)
        const [variable] = module.source.scopes.getDeclaredVariables(clause)
        if (!variable || (taken !== name && taken !== '*')) continue
        yield* ofVariable(variable, { ...held, module, path: taken === '*' ? [name, ...held.path] : held.path, from })
      }
    }
    for (const [passed, path] of passedOn(statement, specifier, name, held.path))
      yield* ofExport(passed, { ...held, module, path, from }, true)
  }
}

/** The names under which a statement exports it once more, and what is meant in them. */
function passedOn(statement: Node, specifier: string, name: string, path: readonly string[]): [string, readonly string[]][] {
  const { source } = statement as TSESTree.ExportAllDeclaration | TSESTree.ExportNamedDeclaration
  if (statement.type === 'ExportAllDeclaration' && source?.value === specifier) {
    if (statement.exported) return [[nameOf(statement.exported), [name, ...path]]]
    return name === 'default' ? [] : [[name, path]]
  }
  if (statement.type !== 'ExportNamedDeclaration' || source?.value !== specifier) return []
  return statement.specifiers.filter(({ local }) => nameOf(local) === name).map(({ exported }) => [nameOf(exported), path])
}
