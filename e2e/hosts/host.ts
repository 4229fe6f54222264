import { buildSync } from 'esbuild'
import path from 'node:path'
import type { Asked, Observation } from './observation'
import type * as Observer from './observe'

declare global {
  /** Set by {@link observerScript}. */
  var observer: typeof Observer
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
