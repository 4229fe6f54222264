import type { Platform } from '@taro-capability/support-data'
import { exportsOf, importedName, isReassigned, propertyName, type Node, type TSESTree } from '@taro-capability/usage'
import type { Variable } from '@typescript-eslint/scope-manager'
import type { Importer, Project } from '../project'
import type { Module } from '../project/module'

interface Use {
  node: Node
  module: Module
}

/** Where a function is used, if all those places are known. */
export interface Uses {
  /** The variable or the method. */
  of: Variable | Node
  places: Use[]
}

// They run nothing of what they are given: they give it back, or something that runs it.
const WRAPPERS =
  /^(React\.)?(useCallback|useMemoizedFn|usePersistFn|useEvent|debounce|throttle|once|memo|forwardRef|observer|useThrottleFn|useDebounceFn)$/

/** @returns undefined for a function that is passed on, whose uses nobody knows */
export function usesOf(node: TSESTree.FunctionLike, module: Module, project: Project, platform: Platform): Uses | undefined {
  const holder = holderOf(node, module)
  if (holder.type === 'MethodDefinition' || holder.type === 'PropertyDefinition' || holder.type === 'Property')
    return usesOfMethod(holder, module)
  const variable = variableOf(holder, module)
  if (!variable || isReassigned(variable))
    return isDefault(holder, module) ? exportUses(module, 'default', holder, project, platform) : undefined
  const own = variable.references.filter((reference) => reference.isRead()).map(({ identifier }) => ({ node: identifier as Node, module }))
  const isExport = ({ node: use }: Use) => /^Export(Specifier|DefaultDeclaration)$/.test(module.parents.get(use)?.type ?? '')
  const names = [...exportsOf(module.source).names].filter(([, exported]) => 'variable' in exported && exported.variable === variable)
  const others = names.map(([name]) => exportUses(module, name, variable, project, platform))
  if (others.some((uses) => !uses)) return undefined
  // What is exported and not used by the project is for somebody else, or is a page.
  if (others.some((uses) => uses!.places.length === 0)) return undefined
  return { of: variable, places: [...own.filter((use) => !isExport(use)), ...others.flatMap((uses) => uses!.places)] }
}

/** The function, or the wrappers around it, and what then holds it. */
function holderOf(node: Node, module: Module): Node {
  const parent = module.parents.get(node)
  if (
    parent?.type === 'CallExpression' &&
    parent.arguments[0] === node &&
    WRAPPERS.test(module.code.slice(...module.rangeOf(parent.callee)))
  )
    return holderOf(parent, module)
  if (parent?.type === 'VariableDeclarator' && parent.init === node) return parent
  if (
    (parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition' || parent?.type === 'Property') &&
    parent.value === node
  )
    return parent
  return node
}

/** The variable that holds it. What a function declares first may be its parameter. */
function variableOf(holder: Node, { source }: Module): Variable | undefined {
  if (holder.type !== 'VariableDeclarator' && holder.type !== 'FunctionDeclaration') return undefined
  const name = holder.id?.type === 'Identifier' ? holder.id.name : undefined
  return source.scopes.getDeclaredVariables(holder).find((variable) => variable.name === name && variable.defs[0]?.type !== 'Parameter')
}

const isDefault = (holder: Node, { parents }: Module) => parents.get(holder)?.type === 'ExportDefaultDeclaration'

/** A method that its class or component names: `this.share`, and in a template of Vue `share`. */
function usesOfMethod(
  holder: TSESTree.MethodDefinition | TSESTree.PropertyDefinition | TSESTree.Property,
  module: Module
): Uses | undefined {
  const name = propertyName(holder as { computed: boolean; key: Node })
  if (name === undefined) return undefined
  const places = [...module.parents.keys()].filter(
    (node) => isThisMember(node, name) || (module.inTemplate(node) && isFree(node, name, module))
  )
  return { of: holder, places: places.map((node) => ({ node, module })) }
}

const isThisMember = (node: Node, name: string) =>
  node.type === 'MemberExpression' && node.object.type === 'ThisExpression' && propertyName(node) === name
const isFree = (node: Node, name: string, { bindings }: Module) =>
  node.type === 'Identifier' && node.name === name && !bindings.variableOf(node)

/** Where the other files of the project use an export. */
function exportUses(
  module: Module,
  name: string,
  of: Variable | Node,
  project: Project,
  platform: Platform,
  seen = new Set<string>()
): Uses | undefined {
  if (!project.importersOf || seen.has(`${module.file}\0${name}`)) return undefined
  const isPassedOn = seen.size > 0
  seen.add(`${module.file}\0${name}`)
  const places: Use[] = []
  const leadsHere = ({ file, specifier }: Importer) =>
    project.resolve(specifier, file, platform) === module.file || project.resolve(specifier, file) === module.file
  const importers = project.importersOf(module.file).filter(leadsHere)
  // What nobody imports passes it on to somebody else: the entry of a package.
  if (isPassedOn && importers.length === 0) return undefined
  for (const { file, specifier, isCall } of importers) {
    const from = isCall ? undefined : project.module(file)
    if (!from) return undefined
    for (const statement of from.source.program.body) {
      const uses = usesIn(statement, specifier, name, from)
      if (uses === undefined) return undefined
      places.push(...uses)
      for (const passed of passedOn(statement, specifier, name)) {
        const more = exportUses(from, passed, of, project, platform, seen)
        if (!more) return undefined
        places.push(...more.places)
      }
    }
  }
  return { of, places }
}

/** What an import statement's names of an export are used for; undefined where it takes the whole module. */
function usesIn(statement: Node, specifier: string, name: string, from: Module): Use[] | undefined {
  if (statement.type !== 'ImportDeclaration' || statement.source.value !== specifier || statement.importKind === 'type') return []
  const uses: Use[] = []
  for (const clause of statement.specifiers) {
    const asked = importedName(clause)
    if (asked !== name && asked !== '*') continue
    const [variable] = from.source.scopes.getDeclaredVariables(clause)
    for (const { identifier } of variable?.references ?? []) {
      const parent = from.parents.get(identifier as Node)
      if (asked === name) uses.push({ node: identifier as Node, module: from })
      else if (parent?.type !== 'MemberExpression' || parent.object !== identifier) return undefined
      else if (propertyName(parent) === undefined) return undefined
      else if (propertyName(parent) === name) uses.push({ node: parent, module: from })
    }
  }
  return uses
}

/** The names under which a statement exports it once more. */
function passedOn(statement: Node, specifier: string, name: string): string[] {
  if (statement.type === 'ExportAllDeclaration')
    return statement.source.value === specifier && !statement.exported && name !== 'default' ? [name] : []
  if (statement.type !== 'ExportNamedDeclaration' || statement.source?.value !== specifier) return []
  const text = (node: TSESTree.Identifier | TSESTree.StringLiteral) => (node.type === 'Identifier' ? node.name : node.value)
  return statement.specifiers.filter(({ local }) => text(local) === name).map(({ exported }) => text(exported))
}
