import type { Bindings } from './bindings'
import { calleeName, isTransparent, propertyName, useOf } from './tree'
import type { Node, TSESTree } from './types'

/** What a place asks of an expression: only whether it is there, or to have its value if it is. */
export type Test = 'truth' | 'value'

interface Scope {
  parents: ReadonlyMap<Node, Node>
  bindings: Bindings
}

/** Functions of libraries and of the language that take any value and say what it is. */
const ASKS = /^(Boolean|isFunction|isUndefined|isNil)$/

/** How the place of an expression asks whether it is there; undefined where it takes that for granted. */
export function testOf(node: Node, scope: Scope): Test | undefined {
  const [value, user] = useOf(node, scope.parents)
  switch (user.type) {
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
      return user.test === value ? 'truth' : undefined
    case 'ConditionalExpression':
      return user.test === value ? 'truth' : testOf(user, scope)
    case 'LogicalExpression':
      return logicalTest(user, value, scope)
    case 'AssignmentExpression':
      if (user.left === value) return value.type === 'Identifier' && /^(\|\||&&|\?\?)=$/.test(user.operator) ? 'value' : undefined
      // As compilers write `Taro.login?.()`: `(_a = Taro.login) == null || _a()`.
      return user.operator === '=' && user.right === value && testOf(user, scope) ? 'value' : undefined
    case 'UnaryExpression':
      if (user.operator === '!') return 'truth'
      return user.operator === 'typeof' ? 'value' : undefined
    case 'BinaryExpression':
      return isComparison(user, value, scope) ? 'value' : undefined
    case 'CallExpression':
      if (user.callee === value) return user.optional ? 'value' : undefined
      return user.arguments.length === 1 && ASKS.test(calleeName(user)) ? 'value' : undefined
    case 'MemberExpression':
      return user.object === value && user.optional ? 'value' : undefined
    case 'ArrayExpression':
      return isSifted(user, scope) ? 'value' : undefined
    default:
      return undefined
  }
}

/** `a && b` passes on either; what stands on the left is asked in any case. */
function logicalTest(logical: TSESTree.LogicalExpression, value: Node, scope: Scope): Test | undefined {
  const [whole, user] = useOf(logical, scope.parents)
  const isUnused = user.type === 'ExpressionStatement' && user.expression === whole
  const test = isUnused ? 'truth' : testOf(logical, scope)
  if (logical.right === value) return isUnused ? undefined : test
  return test === 'truth' && logical.operator !== '??' ? 'truth' : 'value'
}

/** `[Taro.login, own].find(Boolean)` */
function isSifted(list: TSESTree.ArrayExpression, { parents }: Scope): boolean {
  const [value, user] = useOf(list, parents)
  const call = user.type === 'MemberExpression' && user.object === value && parents.get(user)
  if (!call || call.type !== 'CallExpression' || !/^(filter|find|findLast|some|every)$/.test(calleeName(call))) return false
  const [callback] = call.arguments
  return callback?.type === 'Identifier' && callback.name === 'Boolean'
}

/** `Taro.login === undefined`, `null != Taro.login`, `Taro.login instanceof Function` */
function isComparison({ left, operator, right }: TSESTree.BinaryExpression, value: Node, { bindings }: Scope): boolean {
  if (operator === 'instanceof') return left === value
  return /^[!=]==?$/.test(operator) && isNothing(left === value ? right : left, bindings)
}

function isNothing(node: Node, bindings: Bindings): boolean {
  if (isTransparent(node)) return isNothing(node.expression, bindings)
  if (node.type === 'Identifier') return node.name === 'undefined' && !bindings.variableOf(node)
  return (node.type === 'Literal' && node.raw === 'null') || (node.type === 'UnaryExpression' && node.operator === 'void')
}

/** Whether a call asks the object in its first argument for the key in its second: `Object.hasOwn(Taro, 'login')`, `Reflect.has(…)`, `hasOwnProperty.call(…)`. */
export function asksForKey(call: TSESTree.CallExpression): boolean {
  const name = calleeName(call)
  if (name !== 'call') return /^(hasOwn|has)$/.test(name)
  const { callee } = call
  const called = callee.type === 'MemberExpression' ? callee.object : callee
  const method = called.type === 'MemberExpression' ? propertyName(called) : called.type === 'Identifier' && called.name
  return /^_?(has|hasOwn|hasOwnProperty|propertyIsEnumerable)$/.test(method || '')
}

/** Methods of every object that ask it for a key: `Taro.hasOwnProperty('login')`. */
export const isKeyMethod = (name: string | undefined): boolean => name === 'hasOwnProperty' || name === 'propertyIsEnumerable'
