import { visitorKeys } from '@typescript-eslint/visitor-keys'
import type { TSESTree } from '@typescript-eslint/types'
import type { StubAnswer } from '../../src/types'

type Node = TSESTree.Node
export type FunctionNode = TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression | TSESTree.FunctionDeclaration

/** Helpers of Taro's adapters that check an option, build an error text or settle: they reach no host. */
const settlers = new Set(['success', 'fail', 'complete', 'resolve', 'reject', 'callAsyncSuccess', 'callAsyncFail'])
const checks = new Set(['shouldBeObject', 'shouldBeFunction', 'getParameterError', 'isFunction', 'MethodHandler'])
const globals = new Set(['Promise', 'console', 'undefined', 'Error', 'Object', '__awaiter', 'name'])
/** TypeScript's temporaries of a down-levelled `?.`: `_a.call(option, …)`. */
const temporary = /^_[a-z]$/

/**
 * Whether a function reaches nothing outside itself: no host, no state of its module. Whatever it answers then, nothing has
 * happened.
 */
export function isInert(fn: FunctionNode): boolean {
  const own = new Set(['this', 'arguments'])
  walk(fn, (node) => {
    for (const name of declaredNames(node)) own.add(name)
  })
  let inert = true
  walk(fn.body, (node, parent, key) => {
    if (node.type === 'Identifier' && isReference(parent, key) && !isKnown(node.name, own)) inert = false
    if (node.type === 'CallExpression' && !isHarmless(node.callee)) inert = false
  })
  return inert
}

/** What an inert function answers; `noop` where it answers nothing, undefined where it answers a plain constant. */
export function answerOf(fn: FunctionNode): StubAnswer | 'noop' | undefined {
  const called = calledNames(fn)
  const has = (...names: string[]) => names.some((name) => called.has(name))
  if (has('success', 'resolve', 'callAsyncSuccess')) return 'resolves'
  if (has('new Promise') && !has('reject')) return 'never-settles'
  if (has('fail', 'reject', 'callAsyncFail')) return 'rejects'
  const returned = returnedValue(fn)
  if (!returned) return 'noop'
  const value = returned.type === 'Identifier' ? (initOf(fn, returned.name) ?? returned) : returned
  return value.type === 'ObjectExpression' || value.type === 'ArrayExpression' ? 'returns-placeholder' : undefined
}

/** The expression of an only `return`, or of an arrow's body. */
export function returnedValue(fn: FunctionNode): TSESTree.Expression | undefined {
  if (!fn.body) return undefined
  if (fn.body.type !== 'BlockStatement') return fn.body
  const returns: TSESTree.Expression[] = []
  for (const statement of fn.body.body) if (statement.type === 'ReturnStatement' && statement.argument) returns.push(statement.argument)
  return returns[0]
}

/** What a variable of a function begins with: `const info = {…}; return info`. */
function initOf(fn: FunctionNode, name: string): Node | undefined {
  let init: Node | undefined
  walk(fn.body, (node) => {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.id.name === name && node.init) init ??= node.init
  })
  return init
}

function calledNames(fn: FunctionNode): Set<string> {
  const names = new Set<string>()
  walk(fn, (node) => {
    if (node.type === 'NewExpression' && node.callee.type === 'Identifier') names.add(`new ${node.callee.name}`)
    if (node.type !== 'CallExpression') return
    const { callee } = node
    if (callee.type === 'Identifier') names.add(callee.name)
    if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') names.add(callee.property.name)
  })
  return names
}

function isHarmless(callee: Node): boolean {
  if (callee.type === 'Identifier') return settlers.has(callee.name) || checks.has(callee.name)
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false
  if (settlers.has(callee.property.name)) return true
  if (callee.object.type !== 'Identifier') return false
  return callee.object.name === 'console' || (callee.property.name === 'call' && temporary.test(callee.object.name))
}

const isKnown = (name: string, own: Set<string>) =>
  own.has(name) || settlers.has(name) || checks.has(name) || globals.has(name) || temporary.test(name)

/** A name that is read or written, not a property's key or a member's name. */
function isReference(parent: Node | undefined, key: string): boolean {
  if (parent?.type === 'MemberExpression') return key === 'object' || parent.computed
  if (parent?.type === 'Property') return key === 'value' || parent.computed
  // `(Current as any)` reads `Current`; the names in a type are none.
  return !parent?.type.startsWith('TS') || key === 'expression'
}

function declaredNames(node: Node): string[] {
  if (node.type === 'VariableDeclarator') return namesIn(node.id)
  if (node.type === 'CatchClause') return node.param ? namesIn(node.param) : []
  const isFunction = node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression' || node.type === 'FunctionDeclaration'
  return isFunction ? node.params.flatMap(namesIn) : []
}

function namesIn(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return [pattern.name]
  if (pattern.type === 'AssignmentPattern') return namesIn(pattern.left)
  if (pattern.type === 'RestElement') return namesIn(pattern.argument)
  if (pattern.type === 'ObjectPattern')
    return pattern.properties.flatMap((property) => namesIn(property.type === 'Property' ? property.value : property))
  return []
}

type Visit = (node: Node, parent: Node | undefined, key: string) => void

export function walk(node: Node | null | undefined, visit: Visit, parent?: Node, key = ''): void {
  if (!node) return
  visit(node, parent, key)
  for (const childKey of visitorKeys[node.type] ?? []) {
    const child = (node as unknown as Record<string, Node | Node[] | null>)[childKey]
    for (const one of Array.isArray(child) ? child : [child]) walk(one, visit, node, childKey)
  }
}
