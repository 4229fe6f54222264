/** What execution showed of one API on one platform. */
export interface Observation {
  saw: 'absent' | 'stub' | 'noop' | 'there' | 'wechat-only' | 'nothing'
  /** What gave it away; where nothing was seen, why. */
  evidence: string
  /** The call reached for the host: the DOM, a native module. */
  reached?: boolean
}

/** What stock Taro answers in the app: to a question written out, and to one in a variable. */
export interface StockAnswers {
  literal: Record<string, boolean>
  variable: Record<string, boolean>
}

/** The APIs to look up, with their kinds: what may be called, and how. */
export type Asked = { name: string; kind: string }[]

/** What a run of a platform's app gives. */
export interface Probed {
  apis: Record<string, Observation>
  stock: StockAnswers
}

/** What the bundled app offers to the code that runs it. */
export interface Probing {
  probe(name: string, kind: string): Promise<Observation>
  stockAnswers(): StockAnswers
}

declare global {
  var probing: Probing
}
