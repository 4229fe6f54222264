import { textTable } from '../table'
import { diagram, diagramStyle } from './diagram'
import { ran, type MessageRow, type MessagesNotRun } from './index'

type Row = MessageRow | MessagesNotRun

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const element = (tag: string, content: string, attributes = '') => `<${tag}${attributes && ` ${attributes}`}>${content}</${tag}>`

/** The rows of each scenario, a row a build. */
function byScenario(rows: Row[]): [name: string, rows: MessageRow[]][] {
  const scenarios = new Map<string, MessageRow[]>()
  for (const row of rows.filter(ran)) scenarios.set(row.name, [...(scenarios.get(row.name) ?? []), row])
  return [...scenarios]
}

/** `private messages: 34 of 34 right (2 builds)` */
export function messagesLine(rows: Row[]): string {
  const all = rows.filter(ran)
  const builds = new Set(all.map(({ build }) => build)).size
  return `private messages: ${all.filter(({ right }) => right).length} of ${all.length} right (${builds} builds)`
}

/** What is wrong, and what was not run. */
export const messageNotesOf = (rows: Row[]): string[] =>
  rows.flatMap((row) => {
    if (!ran(row)) return [`not run: private messages on ${row.build}: ${row.notRun}`]
    return row.right
      ? []
      : [`wrong: ${row.build}, private message ${row.name}: ${row.found}, not ${row.expected} (${row.reason ?? 'no refusal'})`]
  })

/** For a terminal: what came of each scenario, and the steps of the first. */
export function messageTable(rows: Row[]): string {
  const scenarios = byScenario(rows)
  const lines = scenarios.map(([name, [first, ...others]]) => [
    name,
    first!.found,
    first!.reason ?? '',
    [first!, ...others].every(({ right }) => right) ? 'right' : 'wrong'
  ])
  const steps = scenarios[0]?.[1][0]?.steps ?? []
  return [
    textTable([['private message', 'what comes of it', 'server’s log', ''], ...lines]),
    '',
    textTable([['from', '', 'to', ''], ...steps.map(({ from, to, text, isAnswer }) => [from, isAnswer ? '-->' : '->', to, text])])
  ].join('\n')
}

const style = `${diagramStyle}
details { border-bottom: 1px solid var(--line) } summary { display: grid; grid-template-columns: 3fr 2fr 1fr 4rem; gap: .8rem; padding: .4rem 0; cursor: pointer; font-size: .9rem }
`

/** A section of the page: each scenario with its sequence diagram. */
export function messageSection(rows: Row[]): string {
  const scenarios = byScenario(rows)
  if (scenarios.length === 0) return ''
  const builds = [...new Set(rows.map(({ build }) => build))].join(', ')
  const entries = scenarios.map(([name, all], index) => {
    const { found, reason, steps } = all[0]!
    const wrong = all.filter(({ right }) => !right).map((row) => `${row.build}: ${row.found}, not ${row.expected}`)
    const mark = element(
      'span',
      wrong.length ? 'wrong' : 'right',
      `class="${wrong.length ? 'wrong' : 'right'}" title="${escape(wrong.join('; '))}"`
    )
    const cells = [name, found, reason ?? ''].map((text) => element('span', escape(text)))
    return element(
      'details',
      `${element('summary', [...cells, mark].join(''))}${steps.length > 0 ? diagram(steps) : ''}`,
      index === 0 ? 'open' : ''
    )
  })
  return `<style>${style}</style>
<h2>A private message, from share to verified</h2>
<p>The built mini program (${escape(builds)}) on the phones of several users, the example’s server over HTTP, and a stand-in for WeChat between them. What comes of each case, why the server refused by its own log, and who called whom.</p>
${entries.join('\n')}`
}
