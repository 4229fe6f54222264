import type { Finding } from '../types'
import { shownInPlace } from './shown'

/** The line of a finding and the one above, as a person can take them in. */
export interface Excerpt {
  /** Missing on the first line of a file. */
  above: string | undefined
  text: string
  /** Where in `text` the finding begins and ends. */
  start: number
  end: number
}

const WIDTH = 160
/** How much of a line that is too long is shown before a finding. */
const BEFORE = 40

/**
 * @param lines the file's, as {@link linesOf} gives them
 * @returns undefined where the file has changed meanwhile, and has no such line
 */
export function excerptOf(lines: string[] | undefined, { line, column, endLine, endColumn }: Finding): Excerpt | undefined {
  const text = lines?.[line - 1]
  if (lines === undefined || text === undefined) return undefined
  const [start, end] = [column - 1, endLine === line ? endColumn - 1 : text.length]
  const from = text.length > WIDTH ? Math.max(0, start - BEFORE) : 0
  const shown = text.slice(from, from + WIDTH)
  const [head, tail] = [from > 0 ? '…' : '', from + WIDTH < text.length ? '…' : '']
  const shift = head.length - from
  return {
    above: lines[line - 2]?.slice(0, WIDTH),
    text: head + shown + tail,
    start: start + shift,
    end: Math.min(end + shift, head.length + shown.length)
  }
}

/** The lines of a file; what would steer a terminal is shown as a dot, and the mark of the byte order as a blank. */
export const linesOf = (code: string | undefined): string[] | undefined =>
  code
    ?.replace(/^\uFEFF/, ' ')
    .split('\n')
    .map((text) => shownInPlace(text.replace(/\r$/, '')))
