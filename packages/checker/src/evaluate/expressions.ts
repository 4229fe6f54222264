import { asksForKey, isKeyMethod, isTransparent, propertyName, type Node, type TSESTree } from '@taro-capability/usage'
import { follow } from './bindings'
import { memberOf, wellKnown } from './builtins'
import type { EvaluatorContext } from './context'
import { isTested, testedAlias } from './existence'
import { functionOf } from './functions'
import { binary, conditional, hasKey, logical, unary } from './operators'
import { arrayOf, constructed, enumOf, objectLiteral, template } from './literals'
import { templateValue, thisValue } from './own'
import { globalValue, isHostGlobal, memberValue } from './taro'
import { fixed, isNullish, oneOf, type NodeReference, type Value } from './value'
import { comparedVersion } from './versions'

/** The value of an expression, of a function or of an enum; undefined where only the running program knows. */
export function valueOf(at: NodeReference, context: EvaluatorContext): Value | undefined {
  const { node, module } = at
  const usage = module.members.get(node)
  if (usage) return memberValue(usage, context, isTested(at, usage))
  if (isTransparent(node)) return context.value({ ...at, node: node.expression })
  switch (node.type) {
    case 'Literal':
      return 'regex' in node ? fixed(new RegExp(node.regex.pattern, node.regex.flags)) : fixed(node.value)
    case 'TemplateLiteral':
      return template(node, at, context)
    case 'Identifier':
    case 'JSXIdentifier':
      return identifier(node, at, context)
    case 'MemberExpression':
      return member(node, at, context)
    case 'CallExpression':
      return comparedVersion(at, context) ?? keyTest(node, at, context) ?? called(node, at, context)
    case 'NewExpression':
      return constructed(node, at, context)
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return functionOf(at, node, context)
    case 'ThisExpression':
      return thisValue(at, context)
    case 'ClassDeclaration':
    case 'ClassExpression':
      return { kind: 'function', call: () => undefined, written: at }
    case 'ArrayExpression':
      return arrayOf(node, at, context)
    case 'ObjectExpression':
      return objectLiteral(node, at, context)
    case 'TSEnumDeclaration':
      return enumOf(node, at, context)
    case 'UnaryExpression':
      return unary(node, at, context)
    case 'BinaryExpression':
      return comparedVersion(at, context) ?? binary(node, at, context)
    case 'SequenceExpression':
      return context.value({ ...at, node: node.expressions.at(-1)! })
    case 'AwaitExpression':
      return awaited(context.value({ ...at, node: node.argument }))
    case 'ConditionalExpression':
      return conditional(node, at, context)
    case 'LogicalExpression':
      return logical(node, at, context)
    default:
      return undefined
  }
}

function identifier(node: TSESTree.Identifier | TSESTree.JSXIdentifier, at: NodeReference, context: EvaluatorContext): Value | undefined {
  const found = aliasValue(at, context) ?? follow(at, context) ?? globalVariable(node, at, context)
  // In a template of Vue a ref stands for its value.
  return found?.kind === 'object' && found.unref && at.module.inTemplate(node) ? found.unref() : found
}

function aliasValue(at: NodeReference, context: EvaluatorContext): Value | undefined {
  const usage = context.assumptions.answersTests ? testedAlias(at) : undefined
  return usage && memberValue(usage, context, true)
}

function globalVariable(node: TSESTree.Identifier | TSESTree.JSXIdentifier, { module }: NodeReference, context: EvaluatorContext) {
  if (module.bindings.variableOf(node)) return undefined
  return (module.inTemplate(node) ? templateValue(node.name, module, context) : undefined) ?? globalValue(node.name, context)
}

const isForeignGlobal = (node: Node, { module }: NodeReference) =>
  node.type === 'Identifier' && !module.bindings.variableOf(node) && isHostGlobal(node.name)

function member(node: TSESTree.MemberExpression, at: NodeReference, { value }: EvaluatorContext): Value | undefined {
  const object = value({ ...at, node: node.object })
  if (!object) return undefined
  // What follows a question to the global of another platform is not reached: the question throws.
  if (isNullish(object)) return node.optional || isForeignGlobal(node.object, at) ? fixed(undefined) : undefined
  const key = node.computed ? value({ ...at, node: node.property }) : fixed(propertyName(node))
  return key?.kind === 'static' && key.is !== undefined ? memberOf(object, String(key.is), value) : undefined
}

function called(node: TSESTree.CallExpression, at: NodeReference, { value }: EvaluatorContext): Value | undefined {
  const { callee, arguments: args, optional } = node
  const target = value({ ...at, node: callee }) ?? wellKnown(dotted(callee), value)
  const isAsked = optional || (callee.type === 'MemberExpression' && isForeignGlobal(callee.object, at))
  if (target && isNullish(target) && isAsked) return fixed(undefined)
  const given = args.map((arg) => ({ ...at, node: arg }))
  if (target?.kind === 'one of') return oneOf(target.values.map((one) => (one.kind === 'function' ? one.call(given) : undefined)))
  return target?.kind === 'function' ? target.call(given) : undefined
}

/** `Taro.hasOwnProperty('login')`, `Object.hasOwn(Taro, 'login')` */
function keyTest(node: TSESTree.CallExpression, at: NodeReference, context: EvaluatorContext): Value | undefined {
  const { callee, arguments: args } = node
  const [first, second] = args
  if (!first) return undefined
  if (callee.type === 'MemberExpression' && isKeyMethod(propertyName(callee))) return hasKey(callee.object, first, at, context)
  return second && asksForKey(node) ? hasKey(first, second, at, context) : undefined
}

/** `useMemo`, `React.useMemo` */
function dotted(node: Node): string {
  if (node.type === 'Identifier') return node.name
  return node.type === 'MemberExpression' && node.object.type === 'Identifier' ? `${node.object.name}.${propertyName(node)}` : ''
}

/** Of an object that may have a `then`, such as what `new` gives, nothing is known. */
function awaited(value: Value | undefined): Value | undefined {
  if (value?.kind !== 'object') return value
  if (value.awaited) return value.awaited()
  const then = value.get('then')
  return then && isNullish(then) ? value : undefined
}
