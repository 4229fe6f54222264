import type { Platform } from '../../src/platforms'
import type { Api, Field, PlatformSupport, SupportData } from '../../src/types'

/** A difference between two releases. */
export interface Change {
  api: string
  /** Missing where the whole API differs: it was added or removed, its kind changed, or one of its fields. */
  platform?: Platform
  kind: 'added' | 'dropped' | 'state' | 'since' | 'other'
  /** Only with kind `other`: the key that differs, as `promise`, `fields success.valid`. */
  what?: string
  from?: string
  to?: string
}

/** What changes from one table to the other, in alphabetical order. */
export function compare(before: SupportData, after: SupportData): Change[] {
  const names = [...new Set([...Object.keys(before.apis), ...Object.keys(after.apis)])].sort()
  return names.flatMap((api): Change[] => {
    const [was, is] = [before.apis[api], after.apis[api]]
    if (!was) return [{ api, kind: 'added', to: summary(is!.platforms) }]
    if (!is) return [{ api, kind: 'dropped', from: summary(was.platforms) }]
    const perPlatform = (Object.keys(was.platforms) as Platform[]).flatMap((platform) =>
      changesOf(was.platforms[platform], is.platforms[platform]).map((change) => ({ api, platform, ...change }))
    )
    return [...ofTheWhole(was, is).map((change) => ({ api, ...change })), ...perPlatform]
  })
}

function ofTheWhole(was: Api, is: Api): Omit<Change, 'api'>[] {
  const fields = [...new Set([...Object.keys(was.fields ?? {}), ...Object.keys(is.fields ?? {})])].sort()
  return [
    ...other('kind', was.kind, is.kind),
    ...fields.flatMap((field) => other(`fields ${field}`, described(was.fields?.[field]), described(is.fields?.[field])))
  ]
}

function changesOf(was: PlatformSupport, is: PlatformSupport): Omit<Change, 'api'>[] {
  if (stateOf(was) !== stateOf(is)) return [{ kind: 'state', from: stateOf(was), to: stateOf(is) }]
  const since: Omit<Change, 'api'>[] =
    was.since === is.since ? [] : [{ kind: 'since', from: was.since ?? 'unknown', to: is.since ?? 'unknown' }]
  return [...since, ...inCalling.flatMap((key) => other(key, described(was[key]), described(is[key])))]
}

/** What a caller can notice although the state is the same. Sources, notes and contradictions are the table's own words. */
const inCalling = ['promise', 'plugin', 'nativeName'] as const

function other(what: string, from: string, to: string): Omit<Change, 'api'>[] {
  return from === to ? [] : [{ kind: 'other', what, from, to }]
}

/** `2.13.0`, `true`, `since 2.13.0`, `missing in wechat`, `nothing`. */
function described(value: string | boolean | Field | undefined): string {
  if (value === undefined) return 'nothing'
  if (typeof value !== 'object') return String(value)
  const parts = [value.since && `since ${value.since}`, value.missingIn && `missing in ${value.missingIn}`]
  return parts.filter(Boolean).join(', ') || 'nothing'
}

/** `stub (rejects)`, `conditional (vue3)`, `real`. */
function stateOf({ state, stub, condition }: PlatformSupport): string {
  const detail = stub ?? condition
  return detail ? `${state} (${detail})` : state
}

/** Where a new or a dropped API works: `real on weapp, h5`. */
function summary(platforms: Record<Platform, PlatformSupport>): string {
  const works = Object.entries(platforms).filter(([, { state }]) => state === 'real' || state === 'conditional')
  return works.length > 0 ? `works on ${works.map(([platform]) => platform).join(', ')}` : 'works nowhere'
}
