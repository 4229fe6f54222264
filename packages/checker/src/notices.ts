import { groupBy } from './groupBy'
import type { Notice } from './types'

/** Whether a notice says that a file was not checked: what is in it is unknown. */
export const isUnchecked = ({ kind }: Notice): boolean => kind === 'syntax' || kind === 'unreadable'

/** A file that could not be checked, or not all of it. */
export const uncheckedNotice = (file: string, message: string): Notice => ({ file, line: 1, column: 1, kind: 'syntax', message })

/** Why a file could not be checked. */
export function failureOf(file: string, error: unknown): Notice {
  if (error instanceof RangeError) return uncheckedNotice(file, 'is nested too deeply, and was not checked')
  if (!(error instanceof SyntaxError))
    return uncheckedNotice(file, `could not be checked, which is a mistake of ours: ${(error as Error).message}`)
  const [, line = '1', column = '1'] = /:(\d+):(\d+)\]/.exec(error.message) ?? []
  const reason = error.message.split('\n')[0]!.replace(/^.*?: /, '')
  return { ...uncheckedNotice(file, `cannot be parsed, and was not checked: ${reason}`), line: Number(line), column: Number(column) }
}

/** One notice for each name without data, at its first place; the others are each about their own file or line. */
export function mergeNotices(notices: Notice[]): Notice[] {
  const [named, others] = [notices.filter(({ kind }) => kind === 'no-data'), notices.filter(({ kind }) => kind !== 'no-data')]
  const merged = [...groupBy(named, ({ message }) => message).values()].map(([first, ...more]): Notice =>
    more.length > 0 ? { ...first!, count: more.length + 1 } : first!
  )
  return [...others, ...merged]
}
