import type { Level, Report } from '../types'
import { messageOf } from './sentences'

const COMMAND: Record<Level, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Annotations of GitHub Actions. https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function github({ findings, remarks }: Report): string {
  const commands = [
    ...findings.map((finding) => {
      const { file, line, column, endLine, endColumn, api } = finding
      // GitHub counts the last column in.
      const where = { file, line, col: column, endLine, endColumn: endColumn - 1, title: `${api} will not work` }
      return command(COMMAND[finding.level], where, messageOf(finding))
    }),
    ...remarks.map(({ file, line, column, kind, message }) => command('notice', { file, line, col: column, title: kind }, message))
  ]
  return commands.join('\n')
}

function command(name: string, properties: Record<string, string | number>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(message)}`
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
