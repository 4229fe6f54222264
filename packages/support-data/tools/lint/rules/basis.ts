import { entriesOf, type Entry, type Rule } from '../rule'

export const basis: Rule = {
  name: 'basis',
  description: 'The source that decided is there, and says what the entry says.',
  check: ({ data }) => entriesOf(data).flatMap((entry) => complaint(entry) ?? [])
}

function complaint({ place, support: { basis, state, sources } }: Entry): string | undefined {
  if (basis === 'correction') return undefined
  const works = state === 'real' || state === 'conditional'
  if (basis === 'code' && sources.code?.state !== state) {
    return `${place} is ${state} by its code, which is ${sources.code?.state ?? 'not told'}; mend the extraction`
  }
  if (basis === 'typings' && sources.typings !== works)
    return `${place} is ${state} by the host's typings, which say otherwise; mend the extraction`
  if (basis === 'tag' && Boolean(sources.tag) !== works) return `${place} is ${state} by its tag, which says otherwise; mend the extraction`
  return undefined
}
