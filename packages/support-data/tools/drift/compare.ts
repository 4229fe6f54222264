import type { Platform, PlatformSupport, SupportData } from '../../src/types'

/** What one release has otherwise than another. */
export interface Change {
  api: string
  /** Missing where the whole API came or went. */
  platform?: Platform
  kind: 'added' | 'dropped' | 'state' | 'since'
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
    return (Object.keys(was.platforms) as Platform[]).flatMap((platform) =>
      changesOf(was.platforms[platform], is.platforms[platform]).map((change) => ({ api, platform, ...change }))
    )
  })
}

function changesOf(was: PlatformSupport, is: PlatformSupport): Omit<Change, 'api'>[] {
  if (stateOf(was) !== stateOf(is)) return [{ kind: 'state', from: stateOf(was), to: stateOf(is) }]
  return was.since === is.since ? [] : [{ kind: 'since', from: was.since ?? 'unknown', to: is.since ?? 'unknown' }]
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
