/** What a server process sends the client: whom it knows, and what was shared. */
export interface Work {
  port: number
  path: string
  users: { session: string; sessionKey: string }[]
  activityIds: string[]
}

/** How the client sends it. */
export interface Plan {
  /** How many requests are under way at a time. */
  connections: number
  warmupMs: number
  measuredMs: number
  /** Each message once: only the first of a user opens an activity. */
  once: boolean
  /** What every answer has to be. */
  status: number
}

/** What the client measured. */
export interface Load {
  requests: number
  seconds: number
  /** Milliseconds. */
  p50: number
  p99: number
}
