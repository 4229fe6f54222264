import { calleeName, childrenOf, type Node } from '@taro-capability/usage'
import type { Module } from '../graph/module'
import { isFunction, testsAround } from './conditions'

/** Calls that give what the function or the object has that is given to them. */
const WRAPPERS =
  /^(computed|ref|shallowRef|reactive|readonly|toRef|toRefs|useMemo|useState|useRef|useCallback|memoize|once|debounce|throttle)$/

/**
 * The nodes that a value is made of: of a function what it returns, and on which conditions. What is awaited, and what is done with
 * the functions and options that a call is given, is another's: nothing is known of its answer.
 */
export function* partsOfValue(whole: Node, module: Module): Generator<Node> {
  const open = [whole]
  for (let node = open.pop(); node; node = open.pop()) {
    if (isFunction(node)) open.push(...returnedBy(node, module))
    else if (node.type !== 'AwaitExpression') {
      yield node
      open.push(...childrenOf(node).filter((child) => isPart(child, node!)))
    }
  }
}

function isPart(child: Node, parent: Node): boolean {
  if (!isFunction(child) && child.type !== 'ObjectExpression') return true
  const isGiven = (parent.type === 'CallExpression' || parent.type === 'NewExpression') && parent.callee !== child
  return isGiven ? WRAPPERS.test(calleeName(parent)) : !isFunction(child) || parent.type === 'CallExpression'
}

function returnedBy(fn: Node, { parents }: Module): Node[] {
  const { body } = fn as Node & { body: Node | null }
  if (body?.type !== 'BlockStatement') return body ? [body] : []
  const found: Node[] = []
  const open: Node[] = [body]
  for (let node = open.pop(); node; node = open.pop()) {
    if (isFunction(node)) continue
    if (node.type === 'ReturnStatement') found.push(...(node.argument ? [node.argument] : []), ...testsAround(node, parents))
    open.push(...childrenOf(node))
  }
  return found
}
