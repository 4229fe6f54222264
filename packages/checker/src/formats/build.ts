import { isUnchecked } from '../notices'
import type { Finding, Report } from '../types'
import pc from 'picocolors'
import { count } from './count'
import { platformSentences, versionSentences } from './sentences'

const SHOWN = 10

/**
 * For the log of a build, where it is one thing of many: how many calls of each level, the worst ten, and the command that shows all
 * of them. 15 lines at most.
 */
export function buildSummary({ findings, notices, targets }: Report, colors: boolean): string {
  const paint = pc.createColors(colors)
  const painted = { error: paint.red, warning: paint.yellow, info: paint.blue }
  const worst = [...findings].sort((one, other) => RANK[one.level] - RANK[other.level]).slice(0, SHOWN)
  const line = (found: Finding) =>
    `  ${found.file}:${found.line}:${found.column}  ${painted[found.level](found.text.split('\n')[0]!)}  ${reasonOf(found)}`
  const more = findings.length - worst.length
  const unchecked = notices.filter(isUnchecked).length
  return [
    `taro-capability: ${count(findings.length, 'call')} of ${count(new Set(findings.map(({ api }) => api)).size, 'API')} will not work on ${targets.join(', ')}: ${levels(findings)}`,
    ...worst.map(line),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    ...(unchecked > 0 ? [`  ${count(unchecked, 'file')} could not be checked`] : []),
    `  see all: npx taro-capability check ${targets.map((target) => `--target ${target}`).join(' ')}`
  ].join('\n')
}

const RANK = { error: 0, warning: 1, info: 2 }

const reasonOf = (found: Finding) => [...platformSentences(found), ...versionSentences(found)].join(', ')

/** `3 errors, 1 warning` */
function levels(findings: Finding[]): string {
  const number = (level: Finding['level']) => findings.filter((found) => found.level === level).length
  return (['error', 'warning', 'info'] as const)
    .filter((level) => number(level) > 0)
    .map((level) => count(number(level), level))
    .join(', ')
}
