import { isReassigned, type Bindings } from './bindings'
import { memoize } from './memoize'
import { isTransparent } from './tree'
import type { Node, Source, TSESTree, Variable } from './types'

/** What a module gives to others under a name: a variable of its own, an expression, or what another module exports. */
export type Exported = { variable: Variable } | { node: Node } | { source: string; name: string }

/** All that a module exports. */
export interface Exports {
  names: Map<string, Exported>
  /** Modules all of whose exports are passed on: `export * from './env'`. */
  stars: string[]
}

/** What a module exports. */
export const exportsOf = memoize(readExports)

/** Where an export is made: a variable or an expression of the file. */
export interface FoundExport {
  file: string
  exported: Exclude<Exported, { source: string }>
}

/**
 * What an export of a file is, through the files that pass it on.
 *
 * @param sourceOf a parsed file; undefined where it cannot be read
 * @param resolve the file that an import leads to
 */
export function findExport(
  file: string,
  name: string,
  sourceOf: (file: string) => Source | undefined,
  resolve: (specifier: string, from: string) => string | undefined,
  seen = new Set<string>()
): FoundExport | undefined {
  const source = sourceOf(file)
  if (!source || seen.has(`${file}\0${name}`)) return undefined
  seen.add(`${file}\0${name}`)
  const lead = (specifier: string, imported: string) => {
    const next = resolve(specifier, file)
    return next === undefined ? undefined : findExport(next, imported, sourceOf, resolve, seen)
  }
  const { names, stars } = exportsOf(source)
  const exported = names.get(name)
  if (exported) return 'source' in exported ? lead(exported.source, exported.name) : { file, exported }
  // `export *` passes on everything but the default.
  return name === 'default' ? undefined : stars.map((specifier) => lead(specifier, name)).find((found) => found)
}

function readExports({ program, scopes }: Source): Exports {
  const names = new Map<string, Exported>()
  const stars: string[] = []
  const top = scopes.scopes.find(({ type }) => type === 'module') ?? scopes.scopes[0]
  const local = (name: string): Exported | undefined => {
    const variable = top?.set.get(name)
    return variable && (reexported(variable) ?? { variable })
  }
  const add = (name: string, exported: Exported | undefined) => exported && names.set(name, exported)
  for (const node of program.body) {
    if (node.type === 'ExportAllDeclaration') {
      if (node.exported) add(nameOf(node.exported), { source: node.source.value, name: '*' })
      else stars.push(node.source.value)
    } else if (node.type === 'ExportDefaultDeclaration') {
      const declaration = isTransparent(node.declaration) ? node.declaration.expression : node.declaration
      const isNamed =
        declaration.type === 'Identifier'
          ? declaration.name
          : 'id' in declaration && declaration.id?.type === 'Identifier'
            ? declaration.id.name
            : undefined
      add('default', (isNamed !== undefined && local(isNamed)) || { node: declaration })
    } else if (node.type === 'ExportNamedDeclaration') {
      for (const { exported, local: inside } of node.specifiers) {
        add(nameOf(exported), node.source ? { source: node.source.value, name: nameOf(inside) } : local(nameOf(inside)))
      }
      if (node.declaration)
        for (const { name } of scopes.getDeclaredVariables(node.declaration).concat(declarators(node.declaration, scopes)))
          add(name, local(name))
    }
  }
  return { names, stars }
}

const declarators = (node: Node, scopes: Source['scopes']) =>
  node.type === 'VariableDeclaration' ? node.declarations.flatMap((declarator) => scopes.getDeclaredVariables(declarator)) : []

/** What a variable is, that only gives an import another name: `export const api = Taro`. */
export function importOf(variable: Variable, bindings: Bindings, seen = new Set<Variable>()): Exported {
  const { node } = variable.defs[0]!
  const isName = node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init?.type === 'Identifier'
  const object = isName && !isReassigned(variable) && bindings.variableOf(node.init!)
  if (!object || seen.has(object)) return { variable }
  return reexported(object) ?? importOf(object, bindings, seen.add(object))
}

/** An import that is passed on by its name. */
function reexported({ defs: [definition] }: Variable): Exported | undefined {
  if (definition?.type !== 'ImportBinding') return undefined
  const { source } = definition.parent as TSESTree.ImportDeclaration
  return source && { source: source.value, name: importedName(definition.node as TSESTree.ImportClause) }
}

/** The name that an import asks for. */
export function importedName(specifier: TSESTree.ImportClause): string {
  if (specifier.type === 'ImportNamespaceSpecifier') return '*'
  return specifier.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(specifier.imported)
}

/** The name in an import or export specifier, which may be written as a string. */
export const nameOf = (node: TSESTree.Identifier | TSESTree.StringLiteral): string => (node.type === 'Identifier' ? node.name : node.value)
