import { randomBytes } from 'node:crypto'
import { createActivities } from './activities'
import { createClock } from './clock'
import { createCounter } from './quota'
import { createSessions } from './sessions'
import { createTokens } from './tokens'
import { createTrace } from './trace'

/** A mini program as its owner registered it. */
export interface RegisteredApp {
  appId: string
  secret: string
}

/** Everything that WeChat knows: what its HTTP API and the clients of its users share. */
export function createWechat({ activityLifetime }: { activityLifetime?: number } = {}) {
  const clock = createClock()
  const spend = createCounter(clock)
  const app: RegisteredApp = { appId: `wx${randomBytes(8).toString('hex')}`, secret: randomBytes(16).toString('hex') }
  return {
    app,
    clock,
    tokens: createTokens(clock, spend),
    sessions: createSessions(clock, spend),
    activities: createActivities(clock, activityLifetime),
    /** The openids of the app's users. */
    users: new Set<string>(),
    /** Origins that mini programs request, and where they lead on this machine. */
    hosts: new Map<string, string>(),
    trace: createTrace()
  }
}

export type Wechat = ReturnType<typeof createWechat>
