/** One call from one party to another, and what came of it. It holds no id, no key and no ticket: it is there to be read. */
export interface Step {
  from: string
  to: string
  call: string
  answer?: string
}

/** Everything that was called, in order. */
export interface Trace {
  steps: Step[]
  /** Notes a call; the answer is filled in when it comes. */
  begin(from: string, to: string, call: string): Step
}

export function createTrace(): Trace {
  const steps: Step[] = []
  return {
    steps,
    begin(from, to, call) {
      const step = { from, to, call }
      steps.push(step)
      return step
    }
  }
}

/** The parties that are no user's mini program. */
export const WECHAT = 'WeChat'
export const SERVER = 'your server'
