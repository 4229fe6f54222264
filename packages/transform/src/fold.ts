import type { Bindings, MemberUsage, Usage } from '@taro-capability/usage'
import { distance } from 'fastest-levenshtein'
import type MagicString from 'magic-string'
import { answerOf, answerOfSchema, apiNames, isApi, type Known } from './answer'
import { position } from './position'
import { CAPABILITY, TARO } from './specifiers'

type Answer = (question: string, known: Known) => boolean | undefined

/** The questions by module: who asks them, and so whose answer is ours to give. */
const QUESTIONS: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
  [TARO]: { canIUse: answerOfSchema },
  [CAPABILITY]: { canIUse: answerOfSchema, supports: answerOf }
}

/**
 * Replaces each question that the build can answer by its answer.
 *
 * @param stockFolds Taro's own Babel plugin comes after, and answers what is left written out, wrongly
 * @returns what asks about an API that Taro does not have, each with line and column
 */
export function fold(code: MagicString, usages: Usage[], bindings: Bindings, known: Known, stockFolds: boolean): string[] {
  const warnings: string[] = []
  for (const usage of usages) {
    if (usage.kind !== 'member' || !usage.call || !usage.name) continue
    const answer = QUESTIONS[usage.module]?.[usage.name]
    const question = answer && questionOf(usage, bindings)
    if (question === undefined) continue
    const value = answer!(question, known)
    if (value !== undefined) code.overwrite(...usage.call.range, String(value))
    // No longer a literal to Taro's plugin; minifiers make it one again.
    else if (stockFolds && usage.module === TARO) code.overwrite(...usage.call.arguments[0]!.range, `[${JSON.stringify(question)}][0]`)
    if (answer === answerOf && !isApi(question)) warnings.push(`${position(code.original, usage.call.range[0])}: ${unknown(question)}`)
  }
  return warnings
}

function questionOf({ call }: MemberUsage, bindings: Bindings): string | undefined {
  const [argument] = call!.arguments
  return argument && bindings.staticString(argument)
}

function unknown(api: string): string {
  const nearest = apiNames.reduce((best, name) => (distance(api, name) < distance(api, best) ? name : best))
  return `supports('${api}') is false everywhere: Taro has no such API; did you mean '${nearest}'?`
}
