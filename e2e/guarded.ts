import { recordOf } from '@taro-capability/support-data'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build, example, filesIn, type Build } from './build'
import type { Target } from './targets'

/** What a call behind a question costs where the platform does not have it: the app beside one that never had the call. */
export interface Guarded {
  target: string
  bundler: string
  /** Files of the two outputs that are not the same, byte by byte; or why the app was not built. */
  differ: string[] | { notRun: string }
}

/** Where the host decides, the call stays. */
export const isDecided = ({ target }: Target) => recordOf(target).answeredBy === 'table'

/** Builds the example without its guarded call and compares what comes out with the output of the example itself. */
export async function guardedOf(target: Target, ours: Build, progress: (line: string) => void): Promise<Guarded> {
  const about = { target: target.target, bundler: target.bundler }
  const unguarded = await build(example, target, 'unguarded', progress)
  if ('notRun' in ours) return { ...about, differ: ours }
  if ('notRun' in unguarded) return { ...about, differ: unguarded }
  return { ...about, differ: differing(ours.output, unguarded.output) }
}

/** The files that only one of two folders has, or that hold something else. */
export function differing(one: string, other: string): string[] {
  const namesIn = (folder: string) => filesIn(folder).map((file) => path.relative(folder, file))
  const [names, others] = [new Set(namesIn(one)), new Set(namesIn(other))]
  const same = (name: string) =>
    names.has(name) && others.has(name) && readFileSync(path.join(one, name)).equals(readFileSync(path.join(other, name)))
  return [...new Set([...names, ...others])].filter((name) => !same(name))
}

/** Whether the call and its question left nothing; an app that was not built proves nothing. */
export const isFree = ({ differ }: Guarded) => Array.isArray(differ) && differ.length === 0

/** `a call behind a question: 0 bytes on h5 webpack5, h5 vite, …` */
export function guardedLine(all: Guarded[]): string {
  const name = ({ target, bundler }: Guarded) => `${target} ${bundler}`
  const what = ({ differ }: Guarded) => (Array.isArray(differ) ? `other bytes in ${differ.join(', ')}` : `not run: ${differ.notRun}`)
  return [
    `a call behind a question: 0 bytes on ${all.filter(isFree).map(name).join(', ') || 'no target'}`,
    ...all.filter((guarded) => !isFree(guarded)).map((guarded) => `a call behind a question: ${name(guarded)}: ${what(guarded)}`)
  ].join('\n')
}
