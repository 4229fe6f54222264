import { entriesOf, type Rule } from '../rule'

export const conditions: Rule = {
  name: 'conditions',
  description: 'A conditional API names a condition that exists, nothing else names one, and each condition is named.',
  check({ data }) {
    const entries = entriesOf(data)
    const wrong = entries.flatMap(({ place, support: { state, condition } }) => {
      if (state !== 'conditional')
        return condition ? [`${place} is ${state} and names the condition ${condition}; remove one of the two`] : []
      if (!condition) return [`${place} is conditional on nothing; name a key of conditions`]
      return data.conditions[condition] ? [] : [`${place} names the condition ${condition}, which is not in conditions; add its text`]
    })
    const named = new Set(entries.map(({ support }) => support.condition))
    const idle = Object.keys(data.conditions).filter((key) => !named.has(key))
    return [...wrong, ...idle.map((key) => `condition ${key} is named by no API; remove it`)]
  }
}
