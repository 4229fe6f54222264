import { entriesOf, type Rule } from '../rule'

export const stubAnswers: Rule = {
  name: 'stubAnswers',
  description: 'A stub says what it answers, and nothing else does.',
  check: ({ data }) =>
    entriesOf(data).flatMap(({ place, support: { state, stub } }) => {
      if ((state === 'stub') === Boolean(stub)) return []
      return [
        stub
          ? `${place} is ${state} and answers ${stub}; only a stub does; remove one of the two`
          : `${place} is a stub; say what it answers`
      ]
    })
}
