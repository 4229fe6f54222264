/** An import form of the example: the call and the question, written in one way. */
export interface ImportForm {
  call(option: object, api: string): unknown
  ask(api: string): unknown
}

/** What the example offers beside the forms: questions about many APIs, flags, and calls of APIs that are not there. */
interface Asking {
  apis: string[]
  literal(api: string): unknown
  variable(api: string): unknown
  template(api: string): unknown
  optional(api: string): unknown
  /** Tests of existence of authPrivateMessage, by form. */
  existence(): Record<string, boolean>
  flags(): Record<string, boolean>
  switchOff(): void
  switchOn(): void
  calls: string[]
  call(api: string): unknown
  /** What was reported by `onUnsupported`, `<api> <code>`. */
  reported(): string[]
}

/** The question about one API, asked in four ways. */
export type Answers = Record<'literal' | 'variable' | 'template' | 'optional', unknown>

/** What came of it. */
export interface Asked {
  answers: Record<string, Answers>
  existence: Record<string, boolean>
  calls: Record<string, { did: string; reported: string[] }>
  flags: Record<'on' | 'off' | 'again', Record<string, boolean>>
}

declare global {
  /** Set by the example's forms page. */
  var importForms: Record<string, ImportForm> | undefined
  /** Set by the same; the Vue app has none. */
  var asking: Asking | undefined
}

/** What one call of the API did, as its caller sees it. */
export interface Observation {
  outcome: 'resolved' | 'rejected' | 'threw' | 'pending'
  /** The callbacks that were called, in order. */
  callbacks: string[]
  errMsg: string
  code: string
  /** The host's own codes, where the failure passed them on. */
  errCode?: number
  errno?: number
}
