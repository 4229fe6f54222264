import { ran, type Row } from './results'
import { columns, formsLine, notesOf, shown } from './table'

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const element = (tag: string, content: string, attributes = '') => `<${tag}${attributes && ` ${attributes}`}>${content}</${tag}>`
const mark = (right: boolean, text: string) => ` class="${right ? 'right' : 'wrong'}" title="${escape(text)}"`

const style = `
:root { color-scheme: light dark; --line: #8884; --right: #1a7f37; --wrong: #cf222e }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 90rem; margin: 2.5rem auto; padding: 0 1.5rem }
h1 { font-size: 1.5rem; margin-bottom: 0 } h2 { font-size: 1.1rem; margin-top: 2.5rem }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
th { font-weight: 600; white-space: nowrap } td { font-size: .9rem }
.right { color: var(--right) } .wrong { color: var(--wrong) }
.forms :is(th, td):not(:first-child) { text-align: center }
footer { margin-top: 3rem; font-size: .85rem; opacity: .7 }
`

/** The page of a run: no script, nothing loaded from elsewhere. `sections` follow the tables. */
export function page(rows: Row[], sections = ''): string {
  const notes = notesOf(rows)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>authPrivateMessage on every target</title>
<style>${style}</style>
<h1>One call, every target</h1>
<p><code>Taro.authPrivateMessage({ shareTicket })</code> and <code>Taro.canIUse('authPrivateMessage')</code> in the built outputs of one app: stock Taro beside the same app with the plugin.</p>
<div class="scroll">${mainTable(shown(rows))}</div>
<h2>Every way to write the call</h2>
<p>${escape(formsLine(rows))} (each form in each build and host). Left mark: stock Taro; right mark: with the plugin; a mark stands for all hosts of a build.</p>
<div class="scroll">${formsTable(rows)}</div>
${notes.length ? element('h2', 'Wrong, or not run') + element('ul', notes.map((note) => element('li', escape(note))).join('')) : ''}
${sections}
<footer>Every output was built by the Taro CLI and executed: mini-programs and the bundles of Harmony and React Native as JavaScript without a device, h5 in Chromium.</footer>
</html>
`
}

function mainTable(rows: Row[]): string {
  const head = Object.keys(columns).map((title) => element('th', escape(title)))
  const body = rows.map((row) =>
    Object.entries(columns).map(([title, cell]) => {
      const what = judged[title]?.(row)
      return `<td${what ? mark(!what.length, what.join('; ')) : ''}>${escape(cell(row))}</td>`
    })
  )
  return element('table', [head, ...body].map((cells) => element('tr', cells.join(''))).join('\n'))
}

const ofQuestion = (what: string) => what.startsWith('canIUse')
const ofCall = (what: string) => !ofQuestion(what)

/** What is wrong with a cell, for the columns that can be wrong. */
const judged: Record<string, (row: Row) => string[]> = {
  'stock Taro: call': ({ stockWrong }) => stockWrong.filter(ofCall),
  canIUse: ({ stockWrong }) => stockWrong.filter(ofQuestion),
  'with the plugin: call': ({ wrong }) => wrong.filter(ofCall),
  'canIUse ': ({ wrong }) => wrong.filter(ofQuestion),
  '': ({ wrong }) => wrong
}

function formsTable(rows: Row[]): string {
  const builds = [...new Set(rows.map(({ target, bundler }) => `${target} ${bundler}`))]
  const forms = [...new Set(rows.map(({ form }) => form))].sort()
  const head = ['form', ...builds].map((title) => element('th', escape(title)))
  const body = forms.map((form) => [
    element('td', element('code', escape(form))),
    ...builds.map((build) => element('td', marks(rows.filter((row) => row.form === form && `${row.target} ${row.bundler}` === build))))
  ])
  return element('table', [head, ...body].map((cells) => element('tr', cells.join(''))).join('\n'), 'class="forms"')
}

function marks(rows: Row[]): string {
  if (!rows.every(({ ours }) => ran(ours))) return 'not run'
  const sign = (what: string[]) => `<span${mark(!what.length, what.join('; '))}>${what.length ? '✗' : '✓'}</span>`
  return `${sign(rows.flatMap(({ stock, stockWrong }) => (ran(stock) ? stockWrong : [stock.reason])))} ${sign(rows.flatMap(({ wrong }) => wrong))}`
}
