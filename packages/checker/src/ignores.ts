import type { Module } from './graph/module'
import type { Finding, Remark } from './types'

/** A comment that silences the next line, for one API, with its reason. */
interface Ignore {
  line: number
  column: number
  api: string
  reason: string | undefined
}

const COMMENT =
  /(?:\/\/|\/\*|<!--)\s*taro-capability-ignore-next-line(?:[ \t]+([\w.]+))?(?:[ \t]*--[ \t]*([^\r\n]*?))?[ \t]*(?:\*\/|-->|\r?$)/gm

/** All that looks like one: with several APIs, without its reason, on the line itself. */
const MEANT = /(?:\/\/|\/\*+|<!--)[ \t]*taro-capability-ignore/g

function ignoresIn(module: Module): Ignore[] {
  const written = new Map(Array.from(module.code.matchAll(COMMENT), (match) => [match.index, match]))
  return Array.from(module.code.matchAll(MEANT), ({ index }) => index)
    .filter((index) => !isInText(index, module))
    .map((index) => {
      const before = module.code.slice(0, index).split('\n')
      const [, api = '', reason] = written.get(index) ?? []
      return { line: before.length, column: before.at(-1)!.length + 1, api, reason: reason || undefined }
    })
}

const TEXTS = new Set(['Literal', 'TemplateElement', 'JSXText'])

/** Whether an offset is in a string, where the words of a comment are none. */
function isInText(offset: number, { parents, rangeOf }: Module): boolean {
  for (const node of parents.keys()) {
    if (!TEXTS.has(node.type)) continue
    const [start, end] = rangeOf(node)
    if (start <= offset && offset < end) return true
  }
  return false
}

/**
 * Takes out what comments silence, and tells of comments that silence nothing or give no reason.
 *
 * @param file the name under which the module is told
 * @param elsewhere what is found for the targets that are built besides: a comment may be there for them
 */
export function applyIgnores(
  file: string,
  module: Module,
  findings: Finding[],
  elsewhere: () => Finding[] = () => []
): { findings: Finding[]; remarks: Remark[] } {
  const ignores = ignoresIn(module)
  if (ignores.length === 0) return { findings, remarks: [] }
  const silences = ({ line, api, reason }: Ignore, finding: Finding) =>
    reason !== undefined && finding.line === line + 1 && finding.api === api
  const remarks = ignores.flatMap((ignore): Remark[] => {
    const { line, column, api, reason } = ignore
    const about = { file, line, column }
    if (!api || reason === undefined) {
      const message = `this comment silences nothing: write // taro-capability-ignore-next-line <api> -- why`
      return [{ ...about, kind: 'ignore-without-reason', message }]
    }
    if ([...findings, ...elsewhere()].some((finding) => silences(ignore, finding))) return []
    return [{ ...about, kind: 'unused-ignore', message: `nothing about ${api} is found on the next line; remove this comment` }]
  })
  return { findings: findings.filter((finding) => !ignores.some((ignore) => silences(ignore, finding))), remarks }
}
