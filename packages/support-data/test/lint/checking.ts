import type { SupportData } from '../../src/types'
import type { Correction } from '../../tools/corrections'
import type { Rule } from '../../tools/lint/rule'

/** What a rule says of a table that needed no corrections. */
export const complaintsOf = (rule: Rule, data: SupportData, corrections: Correction[] = []) =>
  rule.check({ data, extracted: data, corrections })
