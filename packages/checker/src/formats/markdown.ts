import { worst } from '../analysis/levels'
import type { Finding, Level, Report } from '../types'
import { isUnchecked } from '../notices'
import { groupBy } from '../groupBy'
import { count, summary } from './count'
import { messageOf, noticeText } from './sentences'
import { shown } from './shown'

/** GitHub takes 65,536 signs in a comment. */
const MAX_LINES = 150
const SIGN: Record<Level, string> = { error: '❌', warning: '⚠️', info: 'ℹ️' }

/** For a pull request: a matrix of APIs and targets, and the places behind it. */
export function markdown(report: Report): string {
  const { findings, notices, targets } = report
  const head = '### Calls that will not work on a target'
  const places = findings.map((finding) => `- ${SIGN[finding.level]} ${placeOf(finding)} ${text(messageOf(finding))}`)
  const unchecked = notices.filter(isUnchecked).length
  const lines = notices.map((notice) => `- ${placeOf(notice)} ${text(noticeText(notice))}`)
  return [
    head,
    ...(unchecked > 0 ? [`❌ ${count(unchecked, 'file')} could not be checked.`] : []),
    ...(findings.length === 0 && unchecked === 0 ? [`✅ None on ${targets.join(', ')}.`] : []),
    ...(findings.length > 0 ? [matrix(findings, targets), details('Places', places)] : []),
    ...(lines.length > 0 ? [details('Notices', lines)] : []),
    summary(report)
  ].join('\n\n')
}

function matrix(findings: Finding[], targets: string[]): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  const lines = [...groupBy(findings, ({ api }) => api)].map(([api, uses]) => {
    const name = code(api).replaceAll('|', '\\|')
    const link = uses[0]!.url ? `[${name}](${uses[0]!.url})` : name
    return row([link, ...targets.map((target) => cell(uses, target))])
  })
  return [row(['API', ...targets]), row(['---', ...targets.map(() => '---')]), ...lines].join('\n')
}

/** `❌ 3`: how many uses fail there, by the worst of them. */
function cell(uses: Finding[], target: string): string {
  const levels = uses.flatMap(({ problems }) => problems.filter((problem) => problem.target === target).map(({ level }) => level))
  return levels.length > 0 ? `${SIGN[worst(levels)]} ${levels.length}` : ''
}

const placeOf = ({ file, line, column }: { file: string; line: number; column: number }) => code(`${file}:${line}:${column}`)

/** A piece of code, whatever it holds: between more backticks than it has in a row. https://spec.commonmark.org/0.31.2/#code-spans */
function code(plain: string): string {
  const text = shown(plain)
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}

function details(title: string, lines: string[]): string {
  const left = lines.length - MAX_LINES
  const shown = left > 0 ? [...lines.slice(0, MAX_LINES), `- … and ${left} more`] : lines
  return `<details>\n<summary>${title} (${lines.length})</summary>\n\n${shown.join('\n')}\n\n</details>`
}
const text = (plain: string) => shown(plain).replace(/[\\`*_{}[\]<>|#]/g, '\\$&')
