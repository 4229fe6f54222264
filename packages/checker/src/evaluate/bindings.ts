import { importedName, isReassigned, propertyName, rangeOf, type Node, type TSESTree, type Variable } from '@taro-capability/usage'
import type { Module } from '../graph/module'
import { isCode, isMutatedByImporters, mayBeMutated } from './mutation'
import { memberOf } from './builtins'
import type { EvaluatorContext } from './context'
import { TARO } from '../names'
import { taroObject } from './taro'
import type { NodeReference, Value } from './value'

/** The value of a variable that is given one value and keeps it. */
export function follow({ node, module, args }: NodeReference, context: EvaluatorContext): Value | undefined {
  const variable = module.bindings.variableOf(node)
  const argument = variable && args?.get(variable)
  if (argument) return isReassigned(variable) ? undefined : context.value(argument)
  return variable && valueOfVariable(variable, { module, args }, context)
}

function valueOfVariable(variable: Variable, where: Omit<NodeReference, 'node'>, context: EvaluatorContext): Value | undefined {
  const definition = variable.defs[0]
  if (!definition || variable.defs.length > 1 || isReassigned(variable)) return undefined
  const { node, parent, type } = definition
  // Its node is the function, whose value it is not.
  if (type === 'Parameter' || type === 'CatchClause') return undefined
  if (mayBeMutated(variable, where.module, context.graph)) return undefined
  switch (node.type) {
    case 'VariableDeclarator':
      return node.init ? destructured(node.id, variable, context.value({ ...where, node: node.init }), context) : undefined
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
      return context.value({ ...where, node })
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return imported(node, (parent as TSESTree.ImportDeclaration).source.value, where.module, context)
    default:
      return undefined
  }
}

/** What a pattern gives to a variable: `const { isWeapp } = usePlatform()`. */
function destructured(pattern: Node, variable: Variable, value: Value | undefined, context: EvaluatorContext): Value | undefined {
  if (pattern.type === 'Identifier') return value
  if (!value || pattern.type !== 'ObjectPattern') return undefined
  const [identifier] = variable.identifiers
  for (const property of pattern.properties) {
    if (property.type !== 'Property') continue
    const name = propertyName(property)
    const target = property.value.type === 'AssignmentPattern' ? property.value.left : property.value
    const [[from, to], [start, end]] = [rangeOf(identifier!), rangeOf(target)]
    const holds = from >= start && to <= end
    if (name !== undefined && holds) return destructured(target, variable, memberOf(value, name, context.value), context)
  }
  return undefined
}

function imported(specifier: TSESTree.ImportClause, source: string, { file }: Module, context: EvaluatorContext): Value | undefined {
  if (source === TARO) return isWhole(specifier) ? taroObject(context) : undefined
  const target = context.graph.resolve(source, file, context.assumptions.platform)
  if (target === undefined) return undefined
  if (specifier.type === 'ImportNamespaceSpecifier') return { kind: 'object', get: (name) => exported(target, name, context) }
  return exported(target, importedName(specifier), context)
}

const isWhole = (specifier: TSESTree.ImportClause) => /^(default|\*)$/.test(importedName(specifier))

/** The value of a module's export. */
function exported(file: string, name: string, context: EvaluatorContext): Value | undefined {
  const found = context.graph.exportOf(file, name, context.assumptions.platform)
  if (!found) return undefined
  const { module, exported } = found
  if ('variable' in exported) return valueOfVariable(exported.variable, { module }, context)
  if (!isCode(exported.node) && isMutatedByImporters([name], module, context.graph)) return undefined
  return context.value({ module, node: exported.node })
}
