import { asksForKey, isKeyMethod, testOf, useOf, type MemberUsage, type Node, type TSESTree, type Usage } from '@taro-capability/usage'
import { isChangedAndTested, isGivenToTested, readsOfAlias } from '../aliases'
import { answerOf, isStandIn } from '../answer'
import { mayBeOwn } from '../assignments'
import type { Context } from '../context'
import { effectsBeside } from '../effects'
import { askAtRunTime } from '../helpers'
import { replaceExpression, wrapExpression } from '../replace'
import { TARO } from '../specifiers'

/**
 * Answers tests of existence, `if (Taro.login)`, `Taro.login?.()`, `'login' in Taro`, as `supports` does, where a function stands
 * under the name of an API that does not work: an author's own fallback is used. What is tested becomes `undefined`, at once where
 * the build knows, and while the app runs where only the adapter does.
 */
export function existence(context: Context): void {
  for (const usage of context.usages) {
    if (usage.module !== TARO) continue
    if (usage.kind === 'member') answerMember(context, usage)
    else answerObject(context, usage.node)
  }
}

/**
 * The same in the template of a Vue component.
 *
 * @param context of its expressions with the script, see `templateText`
 */
export function existenceInTemplate(context: Context, [start, end]: TSESTree.Range): void {
  const isInside = ({ range }: Node) => range[0] >= start && range[1] <= end
  for (const usage of context.usages) {
    if (usage.module !== TARO) continue
    if (!isInside(usage.node)) answerReads(context, usage, isInside)
    else if (usage.kind === 'member') answerMember(context, usage)
    else answerObject(context, usage.node)
  }
}

/** What the script gives to a variable of its own. */
function answerReads(context: Context, usage: Usage, isInside: (node: Node) => boolean): void {
  if (usage.kind !== 'member' || usage.hasFallback || !doubtOf(usage.name, context)) return
  for (const read of readsOfAlias(usage.node, context)) if (isInside(read)) answerPlace(context, read, usage.name!)
}

/** Whether the API works, if that cannot be read from the Taro object and is not always so: no, or only the running app knows. */
function doubtOf(api: string | undefined, { options }: Context): { works: false | undefined } | undefined {
  if (!isStandIn(api ?? '', options)) return undefined
  const works = answerOf(api!, options.facts)
  return works === true ? undefined : { works }
}

function answerMember(context: Context, { name, node, call, hasFallback }: MemberUsage): void {
  if (call && isKeyMethod(name)) return answerTest(context, call, call.arguments[0])
  if (!doubtOf(name, context)) return
  // A variable that holds the member, or what the author put in its place: see answerPattern.
  if (hasFallback) return context.markReplaced(node)
  answerAssignment(context, node, name!)
  for (const place of [node, ...readsOfAlias(node, context)]) answerPlace(context, place, name!)
}

/** `Taro.login ||= own`, `Taro.login ??= own` */
function answerAssignment(context: Context, node: Node, api: string): void {
  const { code, text } = context
  const [value, user] = useOf(node, context.parents)
  const { left, operator, right } = user as TSESTree.AssignmentExpression
  if (left !== value || !['||=', '??='].includes(operator)) return
  const start = text.indexOf(operator, value.range[1])
  const isKnown = doubtOf(api, context)!.works === false
  const stock = () => ` (${askAtRunTime(context, api)} ? ${text.slice(...node.range)} : undefined) ${operator.slice(0, -1)}`
  code.overwrite(start, start + operator.length, isKnown ? '=' : `=${stock()}`)
  if (!isKnown) context.surround(right, '(', ')')
}

function answerPlace(context: Context, node: Node, api: string): void {
  const test = testOf(node, context) ?? (isGivenToTested(node, context) ? 'value' : undefined)
  if (!test || context.isReplaced(node) || mayBeOwn(node, api, context)) return
  const { works } = doubtOf(api, context)!
  const replace = (place: Node, text: string) => replaceExpression(context, place, text, effectsBeside(node, context.bindings))
  if (works === undefined && test === 'truth') replace(node, askAtRunTime(context, api))
  else if (works === undefined) wrapExpression(context, node, `${askAtRunTime(context, api)} ? `, ' : undefined')
  else if (test === 'truth') replace(node, 'false')
  else replace(chainOf(node, context) ?? node, 'undefined')
}

/** The optional chain that ends where there is no such member: `Taro.login?.().then(go)`, whose arguments are not evaluated. */
function chainOf(node: Node, { parents }: Context): Node | undefined {
  let chain: Node = parents.get(node)!
  const { optional, arguments: given } = chain as Partial<TSESTree.CallExpression>
  if (!optional || given?.includes(node as never)) return undefined
  while (chain.type !== 'ChainExpression') chain = parents.get(chain)!
  return chain
}

function answerObject(context: Context, object: Node): void {
  if (object.type === 'ObjectPattern') return answerPattern(context, object)
  const user = context.parents.get(object)!
  const { operator, left } = user as TSESTree.BinaryExpression
  if (operator === 'in') answerTest(context, user, left)
  else if (user.type === 'CallExpression' && asksForKey(user)) answerTest(context, user, user.arguments[1])
}

/** Replaces a whole test by its answer. */
function answerTest(context: Context, test: Node, key: Node | undefined): void {
  const api = key && context.bindings.staticString(key)
  const doubt = doubtOf(api, context)
  if (!doubt || mayBeOwn(test, api!, context)) return
  replaceExpression(context, test, doubt.works === false ? 'false' : askAtRunTime(context, api!))
}

/** `const { login = noLogin } = Taro`, `let { login } = Taro`: the property gets a name that the object does not have. */
function answerPattern(context: Context, pattern: TSESTree.ObjectPattern): void {
  const { code, bindings } = context
  for (const property of pattern.properties) {
    if (property.type !== 'Property') continue
    if (property.value.type !== 'AssignmentPattern' && !isChangedAndTested(property.value, context)) continue
    const api = bindings.nameOf(property)
    const doubt = doubtOf(api, context)
    if (!doubt) continue
    const key = doubt.works === false ? `''` : `[${askAtRunTime(context, api!)} ? '${api}' : '']`
    if (property.shorthand) context.surround(property, `${key}: `)
    else code.overwrite(property.range[0], property.value.range[0], `${key}: `)
    context.markReplaced(property.key)
  }
}
