import { contradictionOf } from '../../extract/contradiction'
import { entriesOf, type Rule } from '../rule'

export const contradictions: Rule = {
  name: 'contradictions',
  description: 'Where the tag and what is shipped disagree, the entry shows it, and nowhere else.',
  check: ({ data }) =>
    entriesOf(data).flatMap(({ place, platform, support }) => {
      const disagree = Boolean(contradictionOf(platform, support.sources))
      if (disagree === Boolean(support.contradiction)) return []
      return [
        disagree
          ? `${place}: its sources disagree and it hides that; say it in contradiction`
          : `${place}: its sources agree; remove contradiction`
      ]
    })
}
