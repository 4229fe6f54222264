import { entriesOf, type Entry, type Rule, type Subject } from '../rule'

export const basis: Rule = {
  name: 'basis',
  description: 'The source that decided is there, and says what the entry says.',
  check: (subject) => entriesOf(subject.data).flatMap((entry) => complaint(entry, subject) ?? [])
}

function complaint({ name, platform, place, support: { basis, state, sources } }: Entry, { corrections }: Subject): string | undefined {
  if (basis === 'correction') {
    const isCorrected = corrections.some(({ api, platform: on, set }) => api === name && on === platform && set.state === state)
    return isCorrected
      ? undefined
      : `${place} is ${state} by a correction that corrections.json does not have; add it, or fix the extraction`
  }
  const works = state === 'real' || state === 'conditional'
  if (basis === 'code' && sources.code?.state !== state) {
    return `${place} is ${state} by its code, which is ${sources.code?.state ?? 'not given'}; fix the extraction`
  }
  if (basis === 'typings' && sources.typings !== works)
    return `${place} is ${state} by the host's typings, which say otherwise; fix the extraction`
  if (basis === 'tag' && Boolean(sources.tag) !== works) return `${place} is ${state} by its tag, which says otherwise; fix the extraction`
  return undefined
}
