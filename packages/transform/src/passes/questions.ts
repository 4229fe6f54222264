import { didYouMean, type MemberUsage, type Node, type TSESTree } from '@taro-capability/usage'
import { answerOf, apiNames, isAnsweredByHost, isApi } from '../answer'
import type { Context } from '../context'
import { effectsBeside, isPure } from '../effects'
import { importHelper } from '../helpers'
import { replaceExpression } from '../replace'
import { CAPABILITY, HOST, TARO } from '../specifiers'

/** The questions by module: who asks them, and so whose answer is ours to give. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = { [TARO]: ['canIUse'], [CAPABILITY]: ['canIUse', 'supports'] }

/** Replaces each question that the build can answer by its answer. */
export function questions(context: Context): void {
  for (const usage of context.usages) {
    if (usage.kind !== 'member' || !usage.call || !usage.name) continue
    if (!Object.hasOwn(QUESTIONS, usage.module) || !QUESTIONS[usage.module]!.includes(usage.name)) continue
    const question = questionOf(usage, context)
    if (question === undefined) continue
    fold(context, usage, question, answerOf(question, context.options.facts))
    if (usage.name === 'supports' && !isApi(question)) context.warn(unknown(question), usage.call.range[0])
  }
}

function questionOf({ call }: MemberUsage, { bindings }: Context): string | undefined {
  const [argument] = call!.arguments
  return argument && bindings.staticString(argument)
}

function fold(context: Context, { call, module, name }: MemberUsage, question: string, answer: boolean | undefined): void {
  const [asked, ...others] = call!.arguments
  const isKnown = answer !== undefined && !others.some(({ type }) => type === 'SpreadElement')
  if (isKnown) replaceExpression(context, call!, String(answer), effectsOf(call!, context))
  else if (name === 'supports' && isAnsweredByHost(question, context.options.facts)) askHost(context, call!)
  // Taro's own Babel plugin answers what is written out, and wrongly. Minifiers make it a literal again.
  else if (context.options.imports && context.options.facts.isStatic && module === TARO)
    replaceExpression(context, asked!, `[${JSON.stringify(question)}][0]`)
}

/** A question about an API by its name needs no list of what Taro brings: see taro-capability/host. */
function askHost(context: Context, { callee }: TSESTree.CallExpression): void {
  if (!context.isReplaced(callee)) replaceExpression(context, callee, importHelper(context, 'hostSupports', HOST))
}

/** What is evaluated with a question and is not the question. */
const effectsOf = ({ callee, arguments: [, ...others] }: TSESTree.CallExpression, context: Context): Node[] => [
  ...effectsBeside(callee, context.bindings),
  ...others.filter((node) => !isPure(node, context.bindings))
]

function unknown(api: string): string {
  const nearest = didYouMean(api, apiNames)
  return `supports('${api}') is false everywhere: Taro has no such API${nearest ? `; did you mean '${nearest}'?` : ''}`
}
