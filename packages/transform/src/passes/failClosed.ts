import { contractNames } from '@taro-capability/core'
import data, { answer, isCall, recordOf } from '@taro-capability/support-data'
import type { MemberUsage, Node, ReexportUsage, TSESTree } from '@taro-capability/usage'
import type { Context } from '../context'
import { replaceExpression } from '../replace'
import { TARO } from '../specifiers'

const MODULE = 'taro-capability/fail-closed'

/** How the functions that fail are written in one source, and which of them it needs. */
interface Failing {
  /** The function, as an expression. */
  expression(api: string): string
  /** A variable that holds it, for where no expression can stand. */
  variable(api: string): string
}

/**
 * Replaces each API that the platform does not have, wherever the source names it, by one that fails as the contract says. An API
 * with a contract is the adapter's already, and `canIUse` is ours.
 */
export function failClosed(context: Context): void {
  const { facts, failClosed: isOn } = context.options
  if (!isOn) return
  const helper = context.unusedName('__failClosed')
  const variables = new Set<string>()
  const failing: Failing = {
    expression: (api) => `${helper}('${api}', '${data.apis[api]!.kind}')`,
    variable(api) {
      variables.add(api)
      return `${helper}_${api}`
    }
  }
  let isUsed = false
  for (const usage of context.usages) {
    if (usage.module !== TARO) continue
    if (usage.kind === 'member' && usage.name && failsOn(usage.name, facts.platform)) isUsed = replace(context, usage, failing) || isUsed
    else if (usage.kind === 'reexport') moveReexports(context, usage, failing)
  }
  if (!isUsed && variables.size === 0) return
  context.prepend(
    context.isModule ? `import { failClosed as ${helper} } from '${MODULE}'` : `const { failClosed: ${helper} } = require('${MODULE}')`
  )
  for (const api of variables) context.prepend(`const ${failing.variable(api)} = ${failing.expression(api)}`)
}

/** @returns whether the source reads it there: it may as well be given another value, or be named as a type */
function replace(context: Context, { node, name = '' }: MemberUsage, failing: Failing): boolean {
  const parent = context.parents.get(node)
  if (parent?.type === 'ExportSpecifier') {
    context.code.overwrite(...parent.range, `${failing.variable(name)} as ${written(parent.exported)}`)
    context.markReplaced(parent)
    return true
  }
  return moveOut(context, node, failing.expression(name)) || replaceExpression(context, node, failing.expression(name))
}

/** `export const { login, request } = Taro`: what a pattern takes and exports is exported by a declaration of its own. */
function moveOut(context: Context, node: Node, failing: string): boolean {
  const { parents } = context
  const parent = parents.get(node)
  const property = parent?.type === 'AssignmentPattern' && parent.left === node ? parents.get(parent) : parent
  const pattern = property && parents.get(property)
  if (property?.type !== 'Property' || pattern?.type !== 'ObjectPattern' || node.type !== 'Identifier') return false
  let statement: Node | undefined = parents.get(pattern)
  while (statement && /Pattern|Property|Variable/.test(statement.type)) statement = parents.get(statement)
  if (statement?.type !== 'ExportNamedDeclaration') return false
  removeFrom(context, pattern.properties, pattern.properties.indexOf(property))
  context.code.prependLeft(statement.range[0], `export const ${node.name} = ${failing}; `)
  return true
}

function moveReexports(context: Context, { node, names }: ReexportUsage, failing: Failing): void {
  if (node.type !== 'ExportNamedDeclaration') return
  const { platform } = context.options.facts
  const list = names.flatMap(({ imported, typeOnly }, index) => {
    if (typeOnly || !failsOn(imported, platform)) return []
    removeFrom(context, node.specifiers, index)
    return `${failing.variable(imported)} as ${written(node.specifiers[index]!.exported)}`
  })
  if (list.length > 0) context.code.prependLeft(node.range[0], `export { ${list.join(', ')} }; `)
}

/** With the comma that parts it from the next, or the last from the one before. */
function removeFrom(context: Context, list: readonly Node[], index: number): void {
  const item = list[index]!
  const next = list[index + 1]
  const start = next || index === 0 ? item.range[0] : list[index - 1]!.range[1]
  context.code.remove(start, next ? next.range[0] : item.range[1])
  context.markReplaced(item)
}

/** A name of an export, in quotes where it is. */
const written = (node: TSESTree.Identifier | TSESTree.StringLiteral) => (node.type === 'Identifier' ? node.name : node.raw)

function failsOn(api: string, platform: string): boolean {
  // Of a third party's platform nothing is known.
  if (!isCall(api) || api === 'canIUse' || contractNames.some((name) => name === api) || !recordOf(platform)) return false
  const { state } = answer(api, { platform })
  return state !== 'real' && state !== 'conditional'
}
