import { codeFrameColumns } from '@babel/code-frame'
import pc from 'picocolors'
import type { Finding, Remark, Report } from '../types'
import { groupBy, summary } from './count'
import type { FormatOptions } from './index'
import { platformSentences, versionSentences } from './sentences'

const INDENT = ' '.repeat(8)

/** For a person at a terminal. */
export function human(report: Report, { colors, source }: FormatOptions): string {
  const paint = pc.createColors(colors)
  const place = ({ line, column }: { line: number; column: number }) => paint.dim(`${line}:${column}`.padStart(6))
  const painted = { error: paint.red, warning: paint.yellow, info: paint.blue }

  function finding(found: Finding): string {
    const [first = '', ...more] = [platformSentences(found).join(', '), ...versionSentences(found)].filter(Boolean)
    const docs = found.url ? `${' '.repeat(12)}docs: ${found.url}` : ''
    return [
      `${place(found)}  ${painted[found.level](found.text)}  ${first}`,
      ...more.map((sentence) => INDENT + sentence),
      INDENT + found.advice + paint.dim(docs),
      ...frame(found)
    ].join('\n')
  }

  function frame({ file, line, column, endLine, endColumn }: Finding): string[] {
    const code = source(file)
    if (code === undefined) return []
    const location = { start: { line, column }, end: { line: endLine, column: endColumn } }
    const text = codeFrameColumns(code, location, { linesAbove: 1, linesBelow: 0, highlightCode: colors, forceColor: colors })
    return text.split('\n').map((row) => INDENT + row)
  }

  const remark = (told: Remark) => `${place(told)}  ${paint.magenta(told.kind)}  ${told.message}`
  const section = <Item>(entries: Map<string, Item[]>, write: (item: Item) => string) =>
    [...entries].map(([file, items]) => [paint.underline(file), ...items.map(write), ''].join('\n'))
  return [
    ...section(
      groupBy(report.findings, ({ file }) => file),
      finding
    ),
    ...section(
      groupBy(report.remarks, ({ file }) => file),
      remark
    ),
    summary(report)
  ].join('\n')
}
