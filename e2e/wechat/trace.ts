/** What one party said to another: a call, or the answer to one. It holds no id, no key and no ticket: it is there to be read. */
export interface Step {
  from: string
  to: string
  text: string
  isAnswer: boolean
}

/** Everything that was said, in order. */
export interface Trace {
  steps: Step[]
  /** Notes a call; what is returned notes its answer. */
  call(from: string, to: string, text: string): (answer: string) => void
}

export function createTrace(): Trace {
  const steps: Step[] = []
  return {
    steps,
    call(from, to, text) {
      steps.push({ from, to, text, isAnswer: false })
      return (answer) => void steps.push({ from: to, to: from, text: answer, isAnswer: true })
    }
  }
}

/** The parties that are no user's mini program. */
export const WECHAT = 'WeChat'
export const SERVER = 'your server'
