import path from 'node:path'
import { isUnchecked } from '../notices'
import type { Level, Report } from '../types'
import { summary } from './count'
import type { FormatOptions } from './options'
import { messageOf, noticeText } from './sentences'
import { shown } from './shown'

const COMMAND: Record<Level, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Annotations of GitHub Actions, which shows ten of each level, and a line for its log. https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function github(report: Report, { workspace }: FormatOptions): string {
  const { findings, notices, root } = report
  const nameOf = (file: string) =>
    shown(workspace === undefined ? file : path.relative(workspace, path.join(root, file)).replaceAll('\\', '/'))
  const commands = [
    ...findings.map((finding) => {
      const { file, line, column, endLine, endColumn, api } = finding
      // GitHub counts the last column in.
      const where = { file: nameOf(file), line, col: column, endLine, endColumn: endColumn - 1, title: `${api} will not work` }
      return command(COMMAND[finding.level], where, shown(messageOf(finding)))
    }),
    ...notices.map((notice) => {
      const { file, line, column, kind } = notice
      return command(
        isUnchecked(notice) ? 'error' : 'notice',
        { file: nameOf(file), line, col: column, title: kind },
        shown(noticeText(notice))
      )
    })
  ]
  return [...commands, summary(report)].join('\n')
}

function command(name: string, properties: Record<string, string | number>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(message)}`
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
