import { didYouMean, isTransparent, type Bindings, type MemberUsage, type Node, type TSESTree } from '@taro-capability/usage'
import { answerOf, apiNames, isAnsweredByHost, isApi } from '../answer'
import type { Context } from '../context'
import { replaceExpression } from '../replace'
import { CAPABILITY, TARO } from '../specifiers'

const HOST = 'taro-capability/host'

/** The questions by module: who asks them, and so whose answer is ours to give. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = { [TARO]: ['canIUse'], [CAPABILITY]: ['canIUse', 'supports'] }

/** Replaces each question that the build can answer by its answer. */
export function questions(context: Context): void {
  for (const usage of context.usages) {
    if (usage.kind !== 'member' || !usage.call || !usage.name) continue
    if (!Object.hasOwn(QUESTIONS, usage.module) || !QUESTIONS[usage.module]!.includes(usage.name)) continue
    const question = questionOf(usage, context)
    if (question === undefined) {
      hide(context, usage)
      continue
    }
    fold(context, usage, question)
    if (usage.name === 'supports' && !isApi(question)) context.warn(unknown(question), usage.call.range[0])
  }
}

function questionOf({ call }: MemberUsage, { bindings }: Context): string | undefined {
  const [argument] = call!.arguments
  return argument && bindings.staticString(argument)
}

function fold(context: Context, usage: MemberUsage, question: string): void {
  const { facts } = context.options
  const { call, name } = usage
  const [, ...others] = call!.arguments
  const answer = answerOf(question, facts)
  const isKnown = answer !== undefined && !others.some(({ type }) => type === 'SpreadElement')
  if (isKnown) replaceExpression(context, call!, String(answer), effectsOf(call!, context))
  else if (name === 'supports' && isAnsweredByHost(question, facts)) askHost(context, call!)
  else hide(context, usage)
}

/**
 * Keeps a question from Taro's own Babel plugin, which answers it, and wrongly, where its schema is a literal: as it is written, or
 * once a bundler has replaced an enum, a constant of the build or a concatenation. Minifiers make it a literal again.
 */
function hide({ options, code, bindings }: Context, { call, module }: MemberUsage): void {
  const [asked] = call!.arguments
  if (!options.imports?.apiPlugin || module !== TARO || !asked || asked.type === 'SpreadElement') return
  const isVariable = asked.type === 'Identifier' && bindings.variableOf(asked) !== undefined
  if (isVariable) return
  code.appendRight(asked.range[0], '[').appendLeft(asked.range[1], '][0]')
}

/** A question about an API by its name needs no list of what Taro brings: see taro-capability/host. */
function askHost(context: Context, { callee }: TSESTree.CallExpression): void {
  const helper = context.unusedName('__hostSupports')
  if (!replaceExpression(context, callee, helper)) return
  const statement = context.isModule
    ? `import { hostSupports as ${helper} } from '${HOST}'`
    : `const { hostSupports: ${helper} } = require('${HOST}')`
  context.prepend(statement)
}

/** What is evaluated with a question and is not the question. */
const effectsOf = ({ callee, arguments: [, ...others] }: TSESTree.CallExpression, context: Context): Node[] =>
  [...besides(callee), ...others].filter((node) => !isPure(node, context.bindings))

/** `(log(), taro.canIUse)` has more than a callee in it. Loading Taro, as its object is often reached, is no effect. */
function besides(callee: Node): Node[] {
  if (isTransparent(callee)) return besides(callee.expression)
  if (callee.type === 'MemberExpression') return besides(callee.object)
  if (callee.type === 'AwaitExpression') return besides(callee.argument)
  if (callee.type === 'SequenceExpression') return [...callee.expressions.slice(0, -1), ...besides(callee.expressions.at(-1)!)]
  return []
}

/** Whether nobody can tell whether an expression was evaluated. A member may be a getter, an unknown name may throw. */
function isPure(node: Node, bindings: Bindings): boolean {
  if (isTransparent(node)) return isPure(node.expression, bindings)
  if (node.type === 'Identifier') return node.name === 'undefined' || bindings.variableOf(node) !== undefined
  return /^(Literal|ThisExpression|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)
}

function unknown(api: string): string {
  const nearest = didYouMean(api, apiNames)
  return `supports('${api}') is false everywhere: Taro has no such API${nearest ? `; did you mean '${nearest}'?` : ''}`
}
