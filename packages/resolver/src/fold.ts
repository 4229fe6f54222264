import { apiNames } from '@taro-capability/core'
import type { Bindings, Usage } from '@taro-capability/usage'
import type MagicString from 'magic-string'
import { CAPABILITY, TARO } from './specifiers'

/** The questions by module: who asks them, and so whose answer is ours to give. */
const QUESTIONS: Readonly<Record<string, string>> = { [TARO]: 'canIUse', [CAPABILITY]: 'supports' }

/**
 * Replaces each question about an API with a contract by `false`. Only for platforms that have none of them: where a
 * host has to be asked, nothing is folded.
 */
export function fold(code: MagicString, usages: Usage[], bindings: Bindings): void {
  for (const usage of usages) {
    if (usage.kind !== 'member' || !usage.call || usage.name !== QUESTIONS[usage.module]) continue
    const [argument] = usage.call.arguments
    const schema = argument && bindings.staticString(argument)
    if (schema === undefined) continue
    const api = usage.module === TARO ? schema.split('.')[0]! : schema
    if (apiNames.some((name) => name === api)) code.overwrite(...usage.call.range, 'false')
  }
}
