import { stateOfMark } from '../src/compact'
import type { Platform } from '../src/platforms'
import type { CompactSupport, PlatformSupport, SupportData } from '../src/types'

const markOfState = Object.fromEntries(Object.entries(stateOfMark).map(([mark, state]) => [state, mark]))

/** One platform's part of the table for run time; `readCompact` reads it. */
export function compactOf({ apis }: Pick<SupportData, 'apis'>, platform: Platform): CompactSupport {
  const there = Object.entries(apis).filter(([, { platforms }]) => platforms[platform].state !== 'absent')
  const entries = there.map(([name, { platforms }], i) => entryOf(name, there[i - 1]?.[0] ?? '', platforms[platform]))
  return { platform, entries: entries.join('') }
}

function entryOf(name: string, before: string, { state, since }: PlatformSupport): string {
  const shared = sharedLength(name, before)
  const version = since === undefined ? '' : `@${since === 'original' ? '' : since}`
  return `${markOfState[state]}${shared.toString(36)}${name.slice(shared)}${version}`
}

/** How many letters two names share at their beginning; at most 35, the largest number of one digit. */
export function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length, 35) && a[length] === b[length]) length++
  return length
}
