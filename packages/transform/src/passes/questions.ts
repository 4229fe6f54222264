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
function hide({ options, bindings, surround }: Context, { call, module }: MemberUsage): void {
  const [asked] = call!.arguments
  if (!options.imports?.apiPlugin || module !== TARO || !asked || asked.type === 'SpreadElement') return
  if (!bindings.variableOf(asked)) surround(asked, '[', '][0]')
}

/** A question about an API by its name needs no list of what Taro brings: see taro-capability/host. */
function askHost(context: Context, { callee }: TSESTree.CallExpression): void {
  replaceExpression(context, callee, importHelper(context, 'hostSupports', HOST))
}

/** What is evaluated with a question and is not the question. */
const effectsOf = ({ callee, arguments: [, ...others] }: TSESTree.CallExpression, context: Context): Node[] => [
  ...effectsBeside(callee, context.bindings),
  ...others.filter((node) => !isPure(node, context.bindings))
]

function unknown(api: string): string {
  return `supports('${api}') is false everywhere: Taro has no such API${didYouMean(api, apiNames)}`
}
