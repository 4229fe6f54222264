import { buildSync } from 'esbuild'
import path from 'node:path'

/** What one call of the API did, as its caller sees it. */
export interface Observation {
  outcome: 'resolved' | 'rejected' | 'threw' | 'pending'
  /** The callbacks that were called, in order. */
  callbacks: string[]
  errMsg: string
  code: string
  /** Unhandled rejections of a second call that gave `fail` and was not awaited. */
  unhandled: number
}

/** A built app, running. */
export interface RunningApp {
  /** The import forms that the app offers. */
  forms: string[]
  call(form: string): Promise<Observation>
  /** What the question answered. */
  ask(form: string): Promise<unknown>
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
