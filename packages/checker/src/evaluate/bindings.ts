import { importedName, isReassigned, propertyName, rangeOf, type Node, type TSESTree, type Variable } from '@taro-capability/usage'
import type { Module } from '../graph/module'
import { isCode, isMutatedByImporters, mayBeMutated } from './mutation'
import { memberOf } from './builtins'
import type { EvaluatorContext } from './context'
import { TARO } from '../names'
import { taroObject } from './taro'
import { assignedValue, stateValue } from './cells'
import { isFunction, type FunctionNode } from './functions'
import { parameterValue } from './parameters'
import { oneOf, type NodeReference, type Value } from './value'

/** The value of a variable that is given one value and keeps it. */
export function follow({ node, module, args }: NodeReference, context: EvaluatorContext): Value | undefined {
  const variable = module.bindings.variableOf(node)
  const argument = variable && args?.get(variable)
  if (argument) return isReassigned(variable) ? undefined : context.value(argument)
  return variable && context.once(variable, { module, args }, () => valueOfVariable(variable, { module, args }, context))
}

function valueOfVariable(variable: Variable, where: Omit<NodeReference, 'node'>, context: EvaluatorContext): Value | undefined {
  const definition = variable.defs[0]
  if (!definition || variable.defs.length > 1) return undefined
  const { node, parent, type } = definition
  if (type === 'CatchClause') return undefined
  if (isReassigned(variable)) return type === 'Parameter' ? undefined : assignedValue(variable, where, context)
  // Its node is the function, whose value it is not.
  if (type === 'Parameter') return isFunction(node) ? ofParameter(variable, node, where.module, context) : undefined
  if (mayBeMutated(variable, where.module, context.graph)) return undefined
  switch (node.type) {
    case 'VariableDeclarator':
      if (!node.init) return undefined
      if (isFirst(node.id, variable)) {
        const state = stateValue(node, where, context)
        if (state) return state
      }
      return destructured(node.id, variable, context.value({ ...where, node: node.init }), where, context)
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

/** `const [isShown] = …` */
const isFirst = (pattern: Node, { identifiers }: Variable) => pattern.type === 'ArrayPattern' && pattern.elements[0] === identifiers[0]

function ofParameter(variable: Variable, fn: FunctionNode, module: Module, context: EvaluatorContext): Value | undefined {
  const index = fn.params.findIndex((parameter) => holds(parameter, variable))
  const parameter = fn.params[index]
  if (!parameter || !/^(Identifier|ObjectPattern|ArrayPattern|AssignmentPattern)$/.test(parameter.type)) return undefined
  return destructured(parameter, variable, parameterValue(index, fn, module, context), { module }, context)
}

/** What a pattern gives to a variable: `const { isWeapp = false } = usePlatform()`. */
function destructured(
  pattern: Node,
  variable: Variable,
  value: Value | undefined,
  where: Omit<NodeReference, 'node'>,
  context: EvaluatorContext
): Value | undefined {
  const within = (target: Node, inside: Value | undefined) => destructured(target, variable, inside, where, context)
  if (!value || pattern.type === 'Identifier') return value
  if (pattern.type === 'AssignmentPattern') {
    const values = value.kind === 'one of' ? value.values : [value]
    const isMissing = (one: Value) => one.kind === 'static' && one.is === undefined
    return within(pattern.left, oneOf(values.map((one) => (isMissing(one) ? context.value({ ...where, node: pattern.right }) : one))))
  }
  if (pattern.type === 'ArrayPattern') {
    const index = pattern.elements.findIndex((element) => element && holds(element, variable))
    const element = pattern.elements[index]
    return element && element.type !== 'RestElement' ? within(element, memberOf(value, String(index), context.value)) : undefined
  }
  const property = pattern.type === 'ObjectPattern' ? pattern.properties.find((one) => holds(one, variable)) : undefined
  const name = property?.type === 'Property' ? propertyName(property) : undefined
  return name === undefined ? undefined : within((property as TSESTree.Property).value, memberOf(value, name, context.value))
}

function holds(pattern: Node, { identifiers: [identifier] }: Variable): boolean {
  const [[from, to], [start, end]] = [rangeOf(identifier!), rangeOf(pattern)]
  return from >= start && to <= end
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
