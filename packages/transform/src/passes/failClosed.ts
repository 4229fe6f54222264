import data from '@taro-capability/support-data'
import { propertyName, type Node, type ReexportUsage, type TSESTree } from '@taro-capability/usage'
import { answerOf, mayFail } from '../answer'
import { assignmentsOf } from '../assignments'
import type { Context } from '../context'
import { effectsBeside } from '../effects'
import { importedNames, importHelper } from '../helpers'
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
    if (usage.kind === 'member' && mayFail(usage.name ?? '', context.options)) replace(context, usage.node, usage.name!)
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

/**
 * The same as a function, for where it is exported: each call looks for what the app has put on the Taro object by then.
 *
 * @param stock what Taro has under the name: needed where only the running app knows
 */
function failingFunction(context: Context, api: string, stock: () => string): string {
  const [before, after] = failing(context, api)
  return `(...args) => ${after ? before + stock() + after : before}(...args)`
}

/** A variable that holds the function, for where no expression can stand. */
function variableOf(context: Context, api: string, stock: () => string): string {
  const name = `${context.unusedName('__failClosed')}_${api}`
  context.prepend(`const ${name} = ${failingFunction(context, api, stock)}`)
  return name
}

/** Where the source reads it: it may as well be given another value, or be named as a type. */
function replace(context: Context, node: Node, api: string): void {
  const parent = context.parents.get(node)!
  // Taro's builds look for what a source has put there, in `taro-capability/fail-closed`.
  const isOwn = !context.options.imports && assignmentsOf(api, context).length > 0
  if (context.isReplaced(node) || isOwn) return
  if (parent.type === 'ExportSpecifier') {
    const stock = context.text.slice(...node.range)
    context.code.overwrite(...parent.range, `${variableOf(context, api, () => stock)} as ${written(parent.exported)}`)
    context.markReplaced(parent)
    return
  }
  moveOut(context, node, api)
  if (!canHoldExpression(node, context.parents)) return
  const [before, after] = failing(context, api)
  if (after) wrapExpression(context, node, before, after)
  else replaceExpression(context, node, before, effectsBeside(node, context.bindings))
}

/** `export const { login, request } = Taro`: what a pattern takes and exports is exported by a declaration of its own. */
function moveOut(context: Context, node: Node, api: string): void {
  const { parents } = context
  const property = parents.get(node)!
  const pattern = parents.get(property)
  // A computed key is no name that it takes.
  if (pattern?.type !== 'ObjectPattern' || node.type !== 'Identifier') return
  const { declarator, path } = placeOf(pattern, [api], parents)
  const statement = declarator && parents.get(parents.get(declarator)!)
  if (statement?.type !== 'ExportNamedDeclaration') return
  const stock = () => [objectOf(context, declarator!), ...path].join('.')
  removeFrom(context, pattern.properties, pattern.properties.indexOf(property as TSESTree.Property))
  context.surround(statement, `export const ${node.name} = ${failingFunction(context, api, stock)}; `)
}

/** What a pattern takes apart: `const { default: { login } } = …`. */
function placeOf(pattern: Node, path: string[], parents: Context['parents']): { declarator?: TSESTree.VariableDeclarator; path: string[] } {
  const parent = parents.get(pattern)!
  if (parent.type === 'VariableDeclarator') return { declarator: parent, path }
  if (parent.type !== 'Property') return { path }
  return placeOf(parents.get(parent)!, [propertyName(parent)!, ...path], parents)
}

/** A name for what is taken apart. */
function objectOf(context: Context, { init }: TSESTree.VariableDeclarator): string {
  if (init!.type === 'Identifier') return init!.name
  const name = `${context.unusedName('__object')}_${init!.range[0]}`
  context.prepend(`let ${name}`)
  context.surround(init!, `${name} = (`, ')')
  return name
}

function moveReexports(context: Context, { node, names }: ReexportUsage): void {
  const { specifiers } = node as TSESTree.ExportNamedDeclaration
  const list = names.flatMap(({ imported, typeOnly }, index) => {
    if (typeOnly || !mayFail(imported, context.options)) return []
    removeFrom(context, specifiers, index)
    return `${variableOf(context, imported, () => stockOf(context, imported))} as ${written(specifiers[index]!.exported)}`
  })
  if (list.length > 0) context.surround(node, `export { ${list.join(', ')} }; `)
}

/** What Taro has under a name that the source only passes on. */
function stockOf(context: Context, api: string): string {
  const { imports } = context.options
  // Taro's Babel plugin knows one name of an API in a file.
  const known = imports?.namespaceModule ? undefined : importedNames(context).find(({ imported }) => imported === api)
  if (known) return known.local
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
