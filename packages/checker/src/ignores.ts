import { createPositions } from '@taro-capability/usage'
import type { Module } from './graph/module'
import type { Finding, Notice } from './types'

/** A comment that silences the next line, for one API, with its reason. */
interface Ignore {
  line: number
  column: number
  api: string
  reason: string | undefined
}

const WORD = 'taro-capability-ignore'
/** What is read of a comment: no more, for a line of a minified file may hold thousands. */
const MAX_COMMENT = 1000
const OPENING = /(?:\/\/|\/\*{1,9}|<!--)[ \t]{0,20}$/
const CLOSING = /\*\/|-->|[\r\n]|$/
const FORM = /^taro-capability-ignore-next-line(?:[ \t]+([\w.]+))?(?:[ \t]*--(.*))?$/

/** All that looks like one: with several APIs, without its reason, on the line itself. */
function ignoresIn(module: Module): Ignore[] {
  const { code } = module
  const position = createPositions(code)
  const texts = textsIn(module)
  const ignores: Ignore[] = []
  for (let at = code.indexOf(WORD); at >= 0; at = code.indexOf(WORD, at + WORD.length)) {
    const [opening] = OPENING.exec(code.slice(Math.max(0, at - 30), at)) ?? []
    if (opening === undefined || isInText(at - opening.length, texts)) continue
    const rest = code.slice(at, at + MAX_COMMENT)
    const [, api = '', reason] = FORM.exec(rest.slice(0, rest.search(CLOSING)).trimEnd()) ?? []
    ignores.push({ ...position(at - opening.length), api, reason: reason?.trim() || undefined })
  }
  return ignores
}

const TEXTS = new Set(['Literal', 'TemplateElement', 'JSXText'])

/** Where the strings of a module are, first to last. */
const textsIn = ({ parents, rangeOf }: Module): [number, number][] =>
  [...parents.keys()]
    .filter(({ type }) => TEXTS.has(type))
    .map(rangeOf)
    .sort(([one], [other]) => one - other)

/** Whether an offset is in a string, where the words of a comment are none. */
function isInText(offset: number, texts: [number, number][]): boolean {
  let [low, high] = [0, texts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (texts[middle]![0] <= offset) low = middle + 1
    else high = middle
  }
  return low > 0 && offset < texts[low - 1]![1]
}

/**
 * Removes the findings that comments suppress, and reports comments that suppress nothing or give no reason.
 *
 * @param file the name under which the module is reported
 * @param elsewhere what is found for the targets that are built besides: a comment may be there for them
 */
export function applyIgnores(
  file: string,
  module: Module,
  findings: Finding[],
  elsewhere: () => Finding[] = () => []
): { findings: Finding[]; notices: Notice[] } {
  const ignores = module.code.includes(WORD) ? ignoresIn(module) : []
  if (ignores.length === 0) return { findings, notices: [] }
  const silences = ({ line, api, reason }: Ignore, finding: Finding) =>
    reason !== undefined && finding.line === line + 1 && finding.api === api
  const notices = ignores.flatMap((ignore): Notice[] => {
    const { line, column, api, reason } = ignore
    const about = { file, line, column }
    if (!api || reason === undefined) {
      const message = `this comment suppresses nothing: write // taro-capability-ignore-next-line <api> -- why`
      return [{ ...about, kind: 'ignore-without-reason', message }]
    }
    if ([...findings, ...elsewhere()].some((finding) => silences(ignore, finding))) return []
    return [{ ...about, kind: 'unused-ignore', message: `nothing about ${api} is found on the next line; remove this comment` }]
  })
  return { findings: findings.filter((finding) => !ignores.some((ignore) => silences(ignore, finding))), notices }
}
