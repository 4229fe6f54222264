import type { Observation } from './hosts/observation'

/** What one build did in one host. */
export interface Side extends Observation {
  canIUse: unknown
  unhandled: number
  adapters: string[]
  bytes: number
}

export interface NotRun {
  outcome: 'not run'
  reason: string
}

/** One call in one host, stock Taro beside ours. */
export interface Row {
  target: string
  bundler: string
  host: string
  form: string
  stock: Side | NotRun
  ours: Side | NotRun
  /** How ours differs from what is right. */
  wrong: string[]
  /** How stock does. */
  stockWrong: string[]
}

export const ran = (side: Side | NotRun): side is Side => side.outcome !== 'not run'
