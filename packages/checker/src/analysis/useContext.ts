import { isTransparent, propertyName, useOf, type Node } from '@taro-capability/usage'
import type { Module } from '../graph/module'
import type { Reachability } from '../reachability'
import { isReferable } from '../reachability/references'
import { testsOver } from './conditions'
import { dependsOnPlatform } from './evidence'
import type { ApiUse } from './apiUses'
import { hasCallback, looksAtResult } from './apiUses'

/** Whether the result of a call is not used: a statement of its own, without `await` and without `success`. */
export function isDropped(use: ApiUse, module: Module): boolean {
  const { parents } = module
  if (!use.call || looksAtResult(use, module)) return false
  let node: Node = use.call
  let parent = parents.get(node)
  while (parent && passesOn(parent, node)) [node, parent] = [parent, parents.get(parent)]
  return parent?.type === 'ExpressionStatement' || (parent?.type === 'ArrowFunctionExpression' && isHandler(parent, parents))
}

/** Whether the result of an arrow function is not used: an element's handler, or what an effect of React's cleans up by. */
function isHandler(arrow: Node, parents: Map<Node, Node>): boolean {
  const parent = parents.get(arrow)
  if (parent?.type === 'JSXExpressionContainer') {
    const attribute = parents.get(parent)
    return attribute?.type === 'JSXAttribute' && attribute.name.type === 'JSXIdentifier' && /^on[A-Z]/.test(attribute.name.name)
  }
  const effect = parent?.type === 'ReturnStatement' ? parents.get(parents.get(parent)!) : parent
  const call = effect && parents.get(effect)
  return (
    call?.type === 'CallExpression' && call.arguments[0] === effect && call.callee.type === 'Identifier' && EFFECT.test(call.callee.name)
  )
}

// https://react.dev/reference/react/useEffect, and Taro's own hooks of pages
const EFFECT = /^use(Layout|Insertion)?Effect$|^useDid(Show|Hide)$/

/** Whether an expression has the value of a part of it: `isWeapp && Taro.x()`. */
function passesOn(parent: Node, part: Node): boolean {
  if (parent.type === 'LogicalExpression') return parent.right === part
  if (parent.type === 'ConditionalExpression') return parent.test !== part
  return parent.type === 'ChainExpression' || (parent.type === 'UnaryExpression' && parent.operator === 'void')
}

/** Whether what a use throws is caught where it stands: a weaker kind of guard, written on purpose. */
export const isInTry = (use: ApiUse, module: Module): boolean => tryAround(use.node, module) !== undefined

/** The innermost `try` that catches what a node throws. */
function tryAround(node: Node, { parents }: Module): Node | undefined {
  let child = node
  for (let parent = parents.get(child); parent; [child, parent] = [parent, parents.get(parent)]) {
    if (/Function/.test(parent.type)) return undefined
    if (parent.type === 'TryStatement' && child === parent.block && parent.handler) return parent
  }
  return undefined
}

/** Whether only methods of a call's result are called, in the `try` that the call is in: what is no such object throws there. */
export function isMethodCalledInTry({ call }: ApiUse, module: Module): boolean {
  const around = call && tryAround(call, module)
  if (!around) return false
  const [value, user] = useOf(call, module.parents)
  if (user?.type !== 'VariableDeclarator') return isMethodCalled(value, module)
  if (user.id.type !== 'Identifier') return false
  const reads = module.bindings.readsOf(user, user.id.name)
  return reads.length > 0 && reads.every((read) => isMethodCalled(read, module) && tryAround(read, module) === around)
}

/** A promise has methods of its own. */
function isMethodCalled(node: Node, { parents }: Module): boolean {
  const [value, member] = useOf(node, parents)
  if (member?.type !== 'MemberExpression' || member.object !== value || /^(then|catch|finally)$/.test(propertyName(member) ?? 'then'))
    return false
  const [callee, call] = useOf(member, parents)
  return call?.type === 'CallExpression' && call.callee === callee && !call.optional
}

/** Whether a call's rejection is handled: `catch`, a second callback of `then`, `fail`, a `try` in which it is awaited. */
export function handlesRejection(use: ApiUse, module: Module): boolean {
  if (hasCallback(use, module, 'fail', 'complete')) return true
  let promise: Node | undefined = use.call
  while (promise) {
    const user = module.parents.get(promise)
    if (user?.type === 'AwaitExpression') return isInTry(use, module)
    const call = user && module.parents.get(user)
    if (user && isTransparent(user)) {
      promise = user
      continue
    }
    // `await Promise.all([…])`
    if (
      user?.type === 'ArrayExpression' &&
      call?.type === 'CallExpression' &&
      /^Promise\./.test(module.code.slice(...module.rangeOf(call)))
    ) {
      promise = call
      continue
    }
    if (user?.type !== 'MemberExpression' || user.object !== promise || call?.type !== 'CallExpression') return false
    const name = propertyName(user)
    if (name === 'catch' || (name === 'then' && call.arguments.length > 1)) return true
    promise = call
  }
  return false
}

/** The condition around a use that depends on the platform and that could not be followed, as it is written. */
export function unknownGuard(node: Node, module: Module, reachability: Reachability, seen = new Set<Node>()): string | undefined {
  for (let child = node, parent = module.parents.get(child); parent; [child, parent] = [parent, module.parents.get(parent)]) {
    for (const test of testsOver(child, parent).flatMap(partsOf)) {
      const text = module.code.slice(...module.rangeOf(test))
      if (reachability.truth({ node: test, module }) === undefined && dependsOnPlatform(test, module, reachability))
        return text.length > 40 ? `${text.slice(0, 39)}…` : text
    }
    const guard = guardOfUses(parent, module, reachability, seen)
    if (guard !== undefined) return guard
  }
  return undefined
}

/** A condition that each use of a function is behind, as a handler behind `{isWeapp && <Button onClick={share} />}`. */
function guardOfUses(node: Node, module: Module, reachability: Reachability, seen: Set<Node>): string | undefined {
  if (!isReferable(node) || seen.has(node)) return undefined
  seen.add(node)
  let first: string | undefined
  for (const site of reachability.referencesTo(node, module)?.sites ?? []) {
    if (site?.isOutside || site?.isMissed) continue
    const guard = site && unknownGuard(site.node, site.module, reachability, seen)
    if (guard === undefined) return undefined
    first ??= guard
  }
  return first
}

/** The parts of a condition that hold or do not by themselves. */
function partsOf(test: Node): Node[] {
  if (test.type === 'LogicalExpression') return [...partsOf(test.left), ...partsOf(test.right)]
  return test.type === 'UnaryExpression' && test.operator === '!' ? partsOf(test.argument) : [test]
}
