import { importedName, isReassigned, propertyName, rangeOf, type Node, type TSESTree, type Variable } from '@taro-capability/usage'
import type { Graph } from '../graph'
import type { Module } from '../graph/module'
import { isTouchedByImporters, mayChange } from './changes'
import type { World } from '../world'
import { memberOf } from './builtins'
import { TARO } from '../names'
import { taroObject } from './taro'
import type { Place, Value } from './value'

/** What the parts of the evaluation need of each other. */
export interface Follow {
  value(place: Place): Value | undefined
  truth(place: Place): boolean | undefined
  world: World
  graph: Graph
}

/** The value of a variable that is given one value and keeps it. */
export function follow({ node, module, args }: Place, tools: Follow): Value | undefined {
  const variable = module.bindings.variableOf(node)
  const argument = variable && args?.get(variable)
  if (argument) return isReassigned(variable) ? undefined : tools.value(argument)
  return variable && valueOfVariable(variable, { module, args }, tools)
}

function valueOfVariable(variable: Variable, where: Omit<Place, 'node'>, tools: Follow): Value | undefined {
  const definition = variable.defs[0]
  if (!definition || variable.defs.length > 1 || isReassigned(variable)) return undefined
  const { node, parent, type } = definition
  // Its node is the function, whose value it is not.
  if (type === 'Parameter' || type === 'CatchClause') return undefined
  if (mayChange(variable, where.module, tools.graph)) return undefined
  switch (node.type) {
    case 'VariableDeclarator':
      return node.init ? destructured(node.id, variable, tools.value({ ...where, node: node.init }), tools) : undefined
    case 'FunctionDeclaration':
    case 'TSEnumDeclaration':
      return tools.value({ ...where, node })
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return imported(node, (parent as TSESTree.ImportDeclaration).source.value, where.module, tools)
    default:
      return undefined
  }
}

/** What a pattern gives to a variable: `const { isWeapp } = usePlatform()`. */
function destructured(pattern: Node, variable: Variable, value: Value | undefined, tools: Follow): Value | undefined {
  if (pattern.type === 'Identifier') return value
  if (!value || pattern.type !== 'ObjectPattern') return undefined
  const [identifier] = variable.identifiers
  for (const property of pattern.properties) {
    if (property.type !== 'Property') continue
    const name = propertyName(property)
    const target = property.value.type === 'AssignmentPattern' ? property.value.left : property.value
    const [[from, to], [start, end]] = [rangeOf(identifier!), rangeOf(target)]
    const holds = from >= start && to <= end
    if (name !== undefined && holds) return destructured(target, variable, memberOf(value, name, tools.value), tools)
  }
  return undefined
}

function imported(specifier: TSESTree.ImportClause, source: string, { file }: Module, tools: Follow): Value | undefined {
  if (source === TARO) return isWhole(specifier) ? taroObject(tools.world, tools.value) : undefined
  const target = tools.graph.resolve(source, file, tools.world.platform)
  if (target === undefined) return undefined
  if (specifier.type === 'ImportNamespaceSpecifier') return { kind: 'object', get: (name) => exported(target, name, tools) }
  return exported(target, importedName(specifier), tools)
}

const isWhole = (specifier: TSESTree.ImportClause) => /^(default|\*)$/.test(importedName(specifier))

/** The value of a module's export. */
function exported(file: string, name: string, tools: Follow): Value | undefined {
  const found = tools.graph.exportOf(file, name, tools.world.platform)
  if (!found) return undefined
  const { module, exported } = found
  if ('variable' in exported) return valueOfVariable(exported.variable, { module }, tools)
  return isTouchedByImporters([name], module, tools.graph) ? undefined : tools.value({ module, node: exported.node })
}
