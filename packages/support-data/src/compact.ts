import type { CompactSupport, SupportState } from './types'

/** What run time needs to know of one API on one platform. */
export interface CompactEntry {
  state: Exclude<SupportState, 'absent'>
  /** weapp: the lowest base library, or `original`. */
  since?: string
}

/** The states by their marks. What is absent is not listed. */
export const stateOfMark: Record<string, CompactEntry['state']> = { '+': 'real', '?': 'conditional', '-': 'stub', '~': 'noop' }

/**
 * Reads a compact form: `+3Share@2.1.0` is the state, how many letters the name shares with the one before (base 36), the rest
 * of the name, and the lowest base library, `@` alone standing for `original`. A name that is not there is absent.
 */
export function readCompact({ entries }: Pick<CompactSupport, 'entries'>): ReadonlyMap<string, CompactEntry> {
  const apis = new Map<string, CompactEntry>()
  let name = ''
  for (const entry of entries.match(/[+?~-][^+?~-]+/g) ?? []) {
    const [stem, since] = entry.split('@') as [string, string | undefined]
    name = name.slice(0, parseInt(stem[1]!, 36)) + stem.slice(2)
    const state = stateOfMark[stem[0]!]!
    apis.set(name, since === undefined ? { state } : { state, since: since || 'original' })
  }
  return apis
}
