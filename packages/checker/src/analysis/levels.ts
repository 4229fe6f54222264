import type { Level } from '../types'

const rank: Record<Level, number> = { info: 0, warning: 1, error: 2 }

/** The worst of some levels. */
export const worst = (levels: Level[]): Level => levels.reduce((one, other) => (rank[other] > rank[one] ? other : one))

/** Whether a level is as bad as another, or worse. */
export const isAtLeast = (level: Level, least: Level): boolean => rank[level] >= rank[least]
