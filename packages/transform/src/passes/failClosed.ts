import data from '@taro-capability/support-data'
import type { MemberUsage, Node, ReexportUsage, TSESTree } from '@taro-capability/usage'
import { answerOf, mayFail } from '../answer'
import type { Context } from '../context'
import { effectsBeside } from '../effects'
import { importHelper } from '../helpers'
import { replaceExpression, wrapExpression } from '../replace'
import { FAIL_CLOSED, TARO } from '../specifiers'
import { canHoldExpression } from '../syntax'

/**
 * Replaces each API that the platform does not have, wherever the source names it, by one that fails as the contract says. One that
 * works under a condition, or if a third party's adapter says so, is asked about at each call. An API with a contract is the
 * adapter's already, and `canIUse` is ours.
 */
export function failClosed(context: Context): void {
  if (!context.options.failClosed) return
  for (const usage of context.usages) {
    if (usage.module !== TARO) continue
    if (usage.kind === 'member' && usage.name && mayFail(usage.name, context.options)) replace(context, usage)
    else if (usage.kind === 'reexport') moveReexports(context, usage)
  }
}

/** What stands in for an API, around what Taro has under its name: the latter where only the running app knows. */
function failing(context: Context, api: string): [before: string, after: string] {
  const isKnown = answerOf(api, context.options.facts) === false
  const helper = importHelper(context, isKnown ? 'failClosed' : 'failUnlessSupported', FAIL_CLOSED)
  const call = `${helper}('${api}', '${data.apis[api]!.kind}'`
  return isKnown ? [`${call})`, ''] : [`${call}, `, ')']
}

/** The same as an expression; `stock` is needed where only the running app knows. */
function failingWith(context: Context, api: string, stock: string): string {
  const [before, after] = failing(context, api)
  return after ? before + stock + after : before
}

/** A variable that holds it, for where no expression can stand. It comes first, so that what it calls is named in a function. */
function variableOf(context: Context, api: string, stock: string): string {
  const name = `${context.unusedName('__failClosed')}_${api}`
  context.prepend(`const ${name} = ${failingWith(context, api, `(...args) => ${stock}(...args)`)}`)
  return name
}

/** Where the source reads it: it may as well be given another value, or be named as a type. */
function replace(context: Context, { node, name: api = '' }: MemberUsage): void {
  const parent = context.parents.get(node)
  if (context.isReplaced(node)) return
  if (parent?.type === 'ExportSpecifier') {
    const stock = context.text.slice(...node.range)
    context.code.overwrite(...parent.range, `${variableOf(context, api, stock)} as ${written(parent.exported)}`)
    context.markReplaced(parent)
  } else if (!moveOut(context, node, api) && canHoldExpression(node, context.parents)) {
    const [before, after] = failing(context, api)
    if (after) wrapExpression(context, node, before, after)
    else replaceExpression(context, node, before, effectsBeside(node, context.bindings))
  }
}

/** `export const { login, request } = Taro`: what a pattern takes and exports is exported by a declaration of its own. */
function moveOut(context: Context, node: Node, api: string): boolean {
  const { parents } = context
  const parent = parents.get(node)
  const property = parent?.type === 'AssignmentPattern' && parent.left === node ? parents.get(parent) : parent
  const pattern = property && parents.get(property)
  if (property?.type !== 'Property' || pattern?.type !== 'ObjectPattern' || node.type !== 'Identifier') return false
  const declarator = parents.get(pattern)
  let statement: Node | undefined = declarator
  while (statement && /Pattern|Property|Variable/.test(statement.type)) statement = parents.get(statement)
  if (statement?.type !== 'ExportNamedDeclaration') return false
  const object = declarator?.type === 'VariableDeclarator' && declarator.init?.type === 'Identifier' ? declarator.init.name : '{}'
  const declaration = `export const ${node.name} = ${failingWith(context, api, `${object}.${api}`)}; `
  removeFrom(context, pattern.properties, pattern.properties.indexOf(property))
  context.surround(statement, declaration)
  return true
}

function moveReexports(context: Context, { node, names }: ReexportUsage): void {
  if (node.type !== 'ExportNamedDeclaration') return
  const list = names.flatMap(({ imported, typeOnly }, index) => {
    if (typeOnly || !mayFail(imported, context.options)) return []
    removeFrom(context, node.specifiers, index)
    return `${variableOf(context, imported, stockOf(context, imported))} as ${written(node.specifiers[index]!.exported)}`
  })
  if (list.length > 0) context.surround(node, `export { ${list.join(', ')} }; `)
}

/** What Taro has under a name that the source only passes on. */
function stockOf(context: Context, api: string): string {
  const { facts, imports } = context.options
  if (answerOf(api, facts) === false) return ''
  const name = context.unusedName(`__stock_${api}`)
  context.prepend(`import { ${api} as ${name} } from '${imports?.namespaceModule ?? TARO}'`)
  return name
}

/** With the comma that parts it from the next, or the last from what is left before it. Line numbers stay as they are. */
function removeFrom(context: Context, list: readonly Node[], index: number): void {
  const item = list[index]!
  const next = list[index + 1]
  const before = next
    ? undefined
    : list
        .slice(0, index)
        .filter((one) => !context.isReplaced(one))
        .at(-1)
  const start = before ? before.range[1] : item.range[0]
  const end = next ? next.range[0] : item.range[1]
  context.code.overwrite(start, end, context.text.slice(start, end).replace(/[^\n]+/g, ''))
  context.markReplaced(item)
}

/** A name of an export, in quotes where it is. */
const written = (node: TSESTree.Identifier | TSESTree.StringLiteral) => (node.type === 'Identifier' ? node.name : node.raw)
