import type { Platform } from '../../src/platforms'
import type { SupportData } from '../../src/types'
import { isTrue, judge } from './judge'
import type { Observation, Probed } from './observation'

/** What execution says of one platform's part of the table. */
export interface Report {
  platform: Platform
  /** APIs asked. */
  asked: number
  agrees: number
  disagreements: Row[]
  /** What execution cannot decide, and why. */
  undecided: Row[]
  /** How often stock `Taro.canIUse` is wrong: the name written out, and in a variable. */
  stockWrong: { literal: number; variable: number }
}

export interface Row {
  api: string
  state: string
  saw: string
  evidence: string
}

export function reportOf(platform: Platform, { apis }: SupportData, react: Probed, vue?: Probed): Report {
  const rows = Object.entries(react.apis).map(([api, seen]) => {
    const support = apis[api]!.platforms[platform]
    return { row: rowOf(api, support.state, seen), support, verdict: judge(support, seen, vue?.apis[api]) }
  })
  const wrong = (question: 'literal' | 'variable') =>
    rows.filter(({ row, support }) => !isTrue(react.stock[question][row.api]!, support)).length
  const rowsThat = (verdict: string) => rows.filter((each) => each.verdict === verdict).map(({ row }) => row)
  return {
    platform,
    asked: rows.length,
    agrees: rowsThat('agrees').length,
    disagreements: rowsThat('disagrees'),
    undecided: rowsThat('undecided'),
    stockWrong: { literal: wrong('literal'), variable: wrong('variable') }
  }
}

const rowOf = (api: string, state: string, { saw, evidence }: Observation): Row => ({ api, state, saw, evidence })

/** For a person. */
export function printReports(reports: Report[]): string {
  const header = ['platform', 'asked', 'agree', 'disagree', 'not decidable', 'stock canIUse wrong', '… with a variable']
  const lines = reports.map(({ platform, asked, agrees, disagreements, undecided, stockWrong }) =>
    [platform, asked, agrees, disagreements.length, undecided.length, stockWrong.literal, stockWrong.variable].map(String)
  )
  return `${table([header, ...lines])}\n${reports.map(details).join('')}`
}

function details({ platform, disagreements, undecided }: Report): string {
  const wrong = disagreements.map(
    ({ api, state, saw, evidence }) => `  ${api}: the table says ${state}, execution saw ${saw} (${evidence})\n`
  )
  const reasons = new Map<string, string[]>()
  for (const { api, state, evidence } of undecided) reasons.set(evidence, [...(reasons.get(evidence) ?? []), `${api} (${state})`])
  const open = [...reasons].map(([reason, apis]) => `  ${reason}: ${apis.join(', ')}\n`)
  return [
    wrong.length > 0 ? `\n${platform} disagrees:\n${wrong.join('')}` : '',
    open.length > 0 ? `\n${platform}, not decidable by execution:\n${open.join('')}` : ''
  ].join('')
}

function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}\n`).join('')
}
