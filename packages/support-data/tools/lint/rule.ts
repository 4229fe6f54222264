import type { Platform } from '../../src/platforms'
import type { Api, PlatformSupport, SupportData } from '../../src/types'
import type { Correction } from '../corrections'

/** What a rule looks at. */
export interface Subject {
  /** The table as it is published. */
  data: SupportData
  /** The table before the corrections. */
  extracted: SupportData
  corrections: Correction[]
}

/** One thing that must hold for the support data. */
export interface Rule {
  name: string
  description: string
  /** A sentence for each thing that is wrong: which entry, what, and what to do. */
  check(subject: Subject): string[]
}

/** One line of the table. */
export interface Entry {
  api: Api
  name: string
  platform: Platform
  support: PlatformSupport
  /** How a message names it: `login on h5`. */
  place: string
}

export function entriesOf({ apis }: SupportData): Entry[] {
  return Object.entries(apis).flatMap(([name, api]) =>
    Object.entries(api.platforms).map(([platform, support]) => ({
      api,
      name,
      platform: platform as Platform,
      support,
      place: `${name} on ${platform}`
    }))
  )
}
