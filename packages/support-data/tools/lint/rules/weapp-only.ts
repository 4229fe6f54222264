import { entriesOf, type Rule } from '../rule'

export const weappOnly: Rule = {
  name: 'weapp-only',
  description: 'Base library, use inside plugins and maker of the promise are told of weapp only, and only where the API is there.',
  check: ({ data }) =>
    entriesOf(data).flatMap(({ place, api, platform, support }) => {
      const told = (['since', 'plugin', 'promise'] as const).filter((key) => support[key] !== undefined)
      if (told.length === 0) return []
      if (platform !== 'weapp') return [`${place} has ${told.join(', ')}, which weapp alone has; remove it`]
      if (support.state === 'absent') return [`${place} is absent and has ${told.join(', ')}; remove it, or mend the state`]
      return support.promise && api.kind !== 'promise' ? [`${place} has a promise and is of kind ${api.kind}; mend one of the two`] : []
    })
}
