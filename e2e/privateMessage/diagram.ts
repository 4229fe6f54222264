import { SERVER, WECHAT, type Step } from '../wechat'

const COLUMN = 250
const MARGIN = 70
const LINE = 21
const HEAD = 44

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** `activityid/create`: WeChat's paths are long, and their ends say enough. */
const shortened = (text: string) => text.replace(/^\/.*?(?=[^/]+(?:\/create)?$)/, '')

/** A sequence diagram: a column for each party, a solid arrow for a call, a dashed one for what came back. */
export function diagram(steps: Step[]): string {
  const parties = partiesOf(steps)
  const x = (party: string) => MARGIN + parties.indexOf(party) * COLUMN
  const width = MARGIN * 2 + (parties.length - 1) * COLUMN
  const height = HEAD + (steps.length + 1) * LINE
  const heads = parties.map(
    (party) =>
      `<text x="${x(party)}" y="16" class="party">${escape(party)}</text><line x1="${x(party)}" y1="26" x2="${x(party)}" y2="${height}" class="life"/>`
  )
  const arrows = steps.map(({ from, to, text, isAnswer }, index) => {
    const y = HEAD + (index + 0.5) * LINE
    const tip = x(to) > x(from) ? -6 : 6
    return `<g class="${isAnswer ? 'answer' : 'call'}"><text x="${(x(from) + x(to)) / 2}" y="${y - 4}">${escape(shortened(text))}</text><path d="M${x(from)} ${y}H${x(to)}m${tip} -4L${x(to)} ${y}l${tip} 4"/></g>`
  })
  return `<svg class="sequence" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="sequence diagram">${[...heads, ...arrows].join('')}</svg>`
}

/** The users in the order in which they do something, then the server, then WeChat. */
function partiesOf(steps: Step[]): string[] {
  const named = new Set(steps.flatMap(({ from, to }) => [from, to]))
  return [...[...named].filter((party) => party !== SERVER && party !== WECHAT), SERVER, WECHAT]
}

export const diagramStyle = `
.sequence { max-width: 100%; height: auto; font: 12px system-ui, sans-serif } .sequence text { text-anchor: middle; fill: currentColor }
.sequence .party { font-weight: 600; font-size: 13px } .sequence .life { stroke: var(--line) }
.sequence path { fill: none; stroke: currentColor } .sequence .answer { opacity: .65 } .sequence .answer path { stroke-dasharray: 4 3 }
`
