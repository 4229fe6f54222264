import { worst } from '../../analysis/levels'
import type { Finding, Problem, Report } from '../../types'
import { groupBy } from '../../groupBy'
import { count, summary } from '../count'
import { excerptOf, linesOf } from '../excerpt'
import type { FormatOptions } from '../options'
import { noticeText, sentenceOf } from '../sentences'
import { script } from './script'
import { style } from './style'

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** One page that needs nothing else: search, filters, and a link into the editor. */
export function html(report: Report, { source }: FormatOptions): string {
  const { findings, notices, targets, root } = report
  const apis = [...groupBy(findings, ({ api }) => api)]
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>taro-capability check</title>
<style>${style}</style>
<header>
<h1>Calls that will not work on a target</h1>
<p>${escape(summary(report))}</p>
<form role="search">
<input type="search" name="text" placeholder="Search an API, a file, a sentence" aria-label="Search">
${chips('target', targets)}
${chips('level', ['error', 'warning', 'info'])}
</form>
<p class="count" aria-live="polite"></p>
</header>
<main>
${matrix(apis, targets)}
${[...groupBy(findings, ({ file }) => file)].map(([file, found]) => section(file, found, root, linesOf(source(file)))).join('\n')}
<p class="none" hidden>Nothing of what was found is like that.</p>
${notices.length > 0 ? `<section><h2>Notices</h2><ul>${notices.map((notice) => `<li>${editorLink(root, notice.file, notice.line, notice.column)} ${escape(noticeText(notice))}</li>`).join('')}</ul></section>` : ''}
</main>
<script>${script}</script>
</html>`
}

const chips = (name: string, values: string[]) =>
  `<fieldset><legend>${name}</legend>${values.map((value) => `<label><input type="checkbox" name="${name}" value="${escape(value)}" checked>${escape(value)}</label>`).join('')}</fieldset>`

function matrix(apis: [string, Finding[]][], targets: string[]): string {
  if (apis.length === 0) return '<p>None.</p>'
  const rows = apis.map(
    ([api, uses]) => `<tr><th scope="row">${apiLink(api, uses[0]!.url)}</th>${targets.map((target) => cell(uses, target)).join('')}</tr>`
  )
  const head = targets.map((target) => `<th scope="col">${escape(target)}</th>`).join('')
  return `<details><summary>${count(apis.length, 'API')} by target</summary><div class="scroll"><table><thead><tr><th scope="col">API</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div></details>`
}

const apiLink = (api: string, url: string | undefined) => (url ? `<a href="${escape(url)}">${escape(api)}</a>` : escape(api))

function cell(uses: Finding[], target: string): string {
  const levels = uses.flatMap(({ problems }) => problems.filter((problem) => problem.target === target).map(({ level }) => level))
  return levels.length > 0 ? `<td class="${worst(levels)}">${levels.length}</td>` : '<td></td>'
}

const section = (file: string, findings: Finding[], root: string, lines: string[] | undefined) =>
  `<section><h2>${escape(file)}</h2>${findings.map((finding) => article(finding, root, lines)).join('')}</section>`

function article(finding: Finding, root: string, lines: string[] | undefined): string {
  const { file, line, column, text, level, problems, advice, url } = finding
  return `<article class="${level}">
<h3>${editorLink(root, file, line, column)} <code>${escape(text)}</code></h3>
<ul>${problems.map(item).join('')}</ul>
${frame(finding, lines)}<p>${escape(advice)}${url ? ` · <a href="${escape(url)}">docs</a>` : ''}</p>
</article>`
}

const item = (problem: Problem) =>
  `<li class="${problem.level}" data-level="${problem.level}" data-target="${escape(problem.target)}"><b>${problem.level}</b> ${escape(sentenceOf(problem))}</li>`

/** https://code.visualstudio.com/docs/configure/command-line#_opening-vs-code-with-urls */
const editorLink = (root: string, file: string, line: number, column: number) =>
  `<a class="place" href="vscode://file/${escape(`${root}/${file}`.replace(/^\//, '').split('/').map(encodeURIComponent).join('/'))}:${line}:${column}">${line}:${column}</a>`

function frame(finding: Finding, lines: string[] | undefined): string {
  const excerpt = excerptOf(lines, finding)
  if (!excerpt) return ''
  const { above, text, start, end } = excerpt
  const marked = `${escape(text.slice(0, start))}<mark>${escape(text.slice(start, end))}</mark>${escape(text.slice(end))}`
  return `<pre>${above === undefined ? '' : `${escape(above)}\n`}${marked}</pre>`
}
