import { isTransparent, testOf, type MemberUsage, type Node } from '@taro-capability/usage'
import type { Module } from '../graph/module'
import type { NodeReference } from './value'

// What taro-capability's plugin sees of tests of existence in one source, and so answers. See docs/asking.md.

/** Whether a place asks no more of a member of Taro than whether it is there. */
export function isTested({ node, module }: NodeReference, { hasFallback, isPassedOn }: MemberUsage): boolean {
  if (isPassedOn || module.inTemplate(node)) return false
  return hasFallback || testOf(node, module) !== undefined
}

/** The member of Taro that a name stands for where it is tested: `const hide = Taro.hideShareMenu; if (hide) …` */
export function testedAlias(at: NodeReference): MemberUsage | undefined {
  const { node, module } = at
  const usage = memberHeld(module.bindings.variableOf(node)?.defs[0]?.node, module)
  return usage && isTested(at, { ...usage, hasFallback: false }) ? usage : undefined
}

function memberHeld(declaration: Node | undefined, module: Module): MemberUsage | undefined {
  if (declaration?.type !== 'VariableDeclarator' || declaration.id.type !== 'Identifier' || !declaration.init) return undefined
  let value: Node = declaration.init
  while (isTransparent(value)) value = value.expression
  return module.members.get(value)
}

/** Whether an expression is the Taro object, and not by way of another module. */
export const isTaroObject = (node: Node, { usages }: Module): boolean =>
  usages.some((usage) => usage.kind === 'object' && usage.node === node && !usage.isPassedOn)
