import { recordOf } from '../../../src/platforms'
import { entriesOf, type Rule } from '../rule'

export const weappOnly: Rule = {
  name: 'weappOnly',
  description: 'Base library, use inside plugins and maker of the promise are given for weapp only, and only where the API is there.',
  check: ({ data }) =>
    entriesOf(data).flatMap(({ place, api, platform, support }) => {
      const present = (['since', 'plugin', 'promise'] as const).filter((key) => support[key] !== undefined)
      if (present.length === 0) return []
      if (!recordOf(platform).version?.hasMinimums) return [`${place} has ${present.join(', ')}, which only weapp has; remove it`]
      if (support.state === 'absent') return [`${place} is absent and has ${present.join(', ')}; remove it, or fix the state`]
      return support.promise && api.kind !== 'promise' ? [`${place} has a promise and is of kind ${api.kind}; fix one of the two`] : []
    })
}
