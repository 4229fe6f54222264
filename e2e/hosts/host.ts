import { buildSync } from 'esbuild'
import path from 'node:path'
import type * as Observer from './observe'

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
  calls: Record<string, { did: string; reported: string[] }>
  flags: Record<'on' | 'off' | 'again', Record<string, boolean>>
}

declare global {
  /** Set by the example's forms page. */
  var importForms: Record<string, ImportForm> | undefined
  /** Set by the same; the Vue app has none. */
  var asking: Asking | undefined
  /** Set by {@link observerScript}. */
  var observer: typeof Observer
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

/** A built app, running. */
export interface RunningApp {
  /** The import forms that the app offers. */
  forms: string[]
  call(form: string): Promise<Observation>
  /** Unhandled rejections of a call that gave `fail` and was not awaited. One at a time. */
  unhandled(form: string): Promise<number>
  /** What the question answered. */
  ask(form: string): Promise<unknown>
  /** Questions about many APIs, flags, calls of what is not there; undefined where the app has none. */
  asking(): Promise<Asked | undefined>
  close(): Promise<void>
}

/** The script that looks from inside: it makes `observer` a global of the host. */
export function observerScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, 'observe.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'observer',
    target: 'es2020'
  })
  // Chromium runs it inside a function.
  return `${outputFiles[0]!.text}\nglobalThis.observer = observer`
}

/** Why an app that was started offers nothing to call. */
export const notStarted = (errors: string[]) =>
  new Error(`the forms page did not start: ${[...new Set(errors)].join('; ') || 'no error was reported'}`)
