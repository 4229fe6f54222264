import pc from 'picocolors'
import type { Finding, Level, Notice, Report } from '../types'
import { groupBy } from '../groupBy'
import { summary } from './count'
import { excerptOf, linesOf } from './excerpt'
import type { FormatOptions } from './options'
import { shown } from './shown'
import { noticeText, platformSentences, versionSentences } from './sentences'

const INDENT = ' '.repeat(8)
/** Readable without colours. */
const SIGN: Record<Level, string> = { error: '✖', warning: '⚠', info: 'ℹ' }
// Signs that take the room of two on a terminal, for which the wide space stands.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]/gu

/** For a person at a terminal. */
export function human(report: Report, { colors, source }: FormatOptions): string {
  const paint = pc.createColors(colors)
  const place = ({ line, column }: { line: number; column: number }) => paint.dim(` ${line}:${column}`.padStart(6))
  const painted = { error: paint.red, warning: paint.yellow, info: paint.blue }

  function finding(found: Finding, lines: string[] | undefined): string {
    const { level, advice, url } = found
    const text = shown(found.text)
    const [first = '', ...more] = [platformSentences(found).join(', '), ...versionSentences(found)].filter(Boolean)
    const docs = url ? `${' '.repeat(12)}docs: ${url}` : ''
    return [
      `${painted[level](SIGN[level])}${place(found)}  ${painted[level](text)}  ${first}`,
      ...more.map((sentence) => INDENT + sentence),
      INDENT + advice + paint.dim(docs),
      ...frame(found, lines)
    ].join('\n')
  }

  function frame(found: Finding, lines: string[] | undefined): string[] {
    const excerpt = excerptOf(lines, found)
    if (!excerpt) return []
    const { above, text, start, end } = excerpt
    const width = String(found.line).length
    const row = (number: string, code: string) => `${INDENT}${paint.dim(`${number} |`)} ${code}`
    const marked = text.slice(0, start) + painted[found.level](text.slice(start, end)) + text.slice(end)
    const carets =
      spaces(text.slice(0, start)) + spaces(text.slice(start, end)).replace(/./gu, (space) => (space === '\u3000' ? '^^' : '^'))
    return [
      ...(above === undefined ? [] : [row(`  ${String(found.line - 1).padStart(width)}`, above)]),
      row(`> ${found.line}`, marked),
      row(`  ${' '.repeat(width)}`, painted[found.level](carets))
    ]
  }

  const noticeLine = (notice: Notice) => ` ${place(notice)}  ${paint.magenta(notice.kind)}  ${noticeText(notice)}`
  const section = (file: string, entries: string[]) => [paint.underline(shown(file)), ...entries, ''].join('\n')
  return [
    ...[...groupBy(report.findings, ({ file }) => file)].map(([file, findings]) => {
      const lines = linesOf(source(file))
      return section(
        file,
        findings.map((found) => finding(found, lines))
      )
    }),
    ...[...groupBy(report.notices, ({ file }) => file)].map(([file, notices]) => section(file, notices.map(noticeLine))),
    summary(report)
  ].join('\n')
}

/** Room as wide as a text: tabs stay what they are. */
const spaces = (text: string) => text.replace(WIDE, '\u3000').replace(/[^\t\u3000]/gu, ' ')
