import type { Rule, Subject } from './rule'
import { basis } from './rules/basis'
import { conditions } from './rules/conditions'
import { contradictions } from './rules/contradictions'
import { corrections } from './rules/corrections'
import { schemaRule } from './rules/schema'
import { sorted } from './rules/sorted'
import { stubAnswers } from './rules/stubAnswers'
import { weappOnly } from './rules/weappOnly'

export const rules: Rule[] = [schemaRule, sorted, conditions, stubAnswers, weappOnly, contradictions, basis, corrections]

/** What is wrong, and by which rule. */
export interface Problem {
  rule: string
  message: string
}

/** Checks the table by every rule. A table whose form is wrong is checked no further. */
export function lint(subject: Subject): Problem[] {
  const form = check(schemaRule, subject)
  return form.length > 0 ? form : rules.flatMap((rule) => check(rule, subject))
}

const check = ({ name, check }: Rule, subject: Subject): Problem[] => check(subject).map((message) => ({ rule: name, message }))
