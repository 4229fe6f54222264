import { compareVersions } from '@taro-capability/support-data'
import type { TSESTree } from '@taro-capability/usage'
import { hasMinimums } from '../platforms'
import type { EvaluatorContext } from './context'
import { fixed, type NodeReference, type Value } from './value'

const RELATIONAL = /^([<>]=?|[!=]==?)$/
const VERSION = /^\d+\.\d+(\.\d+)?$/

/**
 * A version compared with one that is written out: `compareVersion(SDKVersion, '2.13.0') >= 0`, `gte(SDKVersion, '2.13.0')`,
 * `SDKVersion >= '2.13.0'`. Of the unknown one it is known that it is older than what the missing API needs.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/compatibility.html
 */
export function comparedVersion({ node, ...where }: NodeReference, context: EvaluatorContext): Value | undefined {
  const { assumptions, value } = context
  if (!hasMinimums(assumptions.platform) || !MAY_BE_OF_HOST.test(where.module.code.slice(...where.module.rangeOf(node)))) return undefined
  context.dependsOnMissing()
  const { since } = assumptions.missing
  if (since === undefined || !/^\d/.test(since)) return undefined
  const versionOf = (expression: TSESTree.Node) => {
    const found = value({ ...where, node: expression })
    return found?.kind === 'static' && typeof found.is === 'string' && VERSION.test(found.is) ? found.is : undefined
  }
  /** -1 where the first is the host's and older, 1 where the second is; undefined where that is unknown. */
  const order = (one: TSESTree.Node | undefined, other: TSESTree.Node | undefined) => {
    if (!one || !other) return undefined
    const [left, right] = [versionOf(one), versionOf(other)]
    const isNewer = (version: string) => compareVersions(version, since) >= 0
    if (left === undefined && right !== undefined) return isNewer(right) && isOfHost(one, where) ? -1 : undefined
    return left !== undefined && right === undefined && isNewer(left) && isOfHost(other, where) ? 1 : undefined
  }
  if (node.type === 'CallExpression') return named(node, order)
  if (node.type !== 'BinaryExpression' || !RELATIONAL.test(node.operator)) return undefined
  const comparison = compared(node.left) ?? compared(node.right)
  if (!comparison) return relation(node.operator, order(node.left, node.right), 0)
  const result = order(...comparison)
  const other = value({ ...where, node: compared(node.left) ? node.right : node.left })
  if (result === undefined || other?.kind !== 'static' || typeof other.is !== 'number') return undefined
  return compared(node.left) ? relation(node.operator, result, other.is) : relation(node.operator, other.is, result)
}

/** What names a version, or compares two. */
const MAY_BE_OF_HOST = /version|lib|\d\.\d/i
const OF_HOST = /SDKVersion|base_?lib/i

/** Whether an expression seems to be the version of the base library: an app has a version of its own, and prices have dots. */
function isOfHost(node: TSESTree.Node, { module }: Omit<NodeReference, 'node'>): boolean {
  if (OF_HOST.test(module.code.slice(...module.rangeOf(node)))) return true
  const definition = module.bindings.variableOf(node)?.defs[0]?.node
  if (definition?.type === 'VariableDeclarator') return OF_HOST.test(module.code.slice(...module.rangeOf(definition)))
  return node.type === 'Identifier' && /^((sdk|lib)_?)?version$/i.test(node.name)
}

/** The two arguments of a call that compares two things. */
const compared = (node: TSESTree.Node): [TSESTree.Node, TSESTree.Node] | undefined =>
  node.type === 'CallExpression' && node.arguments.length === 2 ? [node.arguments[0]!, node.arguments[1]!] : undefined

/** As semver and compare-versions name them. */
function named({ callee, arguments: [one, other] }: TSESTree.CallExpression, order: Order): Value | undefined {
  const name =
    callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' && 'name' in callee.property ? callee.property.name : ''
  const operator = { gte: '>=', gt: '>', lt: '<', lte: '<=' }[String(name)]
  return operator === undefined ? undefined : relation(operator, order(one, other), 0)
}
type Order = (one: TSESTree.Node | undefined, other: TSESTree.Node | undefined) => number | undefined

function relation(operator: string, left: number | undefined, right: number): Value | undefined {
  if (left === undefined) return undefined
  const holds: Record<string, boolean> = {
    '>=': left >= right,
    '>': left > right,
    '<=': left <= right,
    '<': left < right,
    '===': left === right,
    '==': left === right,
    '!==': left !== right,
    '!=': left !== right
  }
  return operator in holds ? fixed(holds[operator]) : undefined
}
