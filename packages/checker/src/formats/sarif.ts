import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { version } from '../../package.json'
import { isUnchecked } from '../notices'
import type { Finding, Level, Notice, Report } from '../types'
import { groupBy } from '../groupBy'
import { uncalledIn } from './count'
import type { FormatOptions } from './options'
import { messageOf, noticeText } from './sentences'

const LEVEL: Record<Level, string> = { error: 'error', warning: 'warning', info: 'note' }
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** SARIF 2.1.0, which code scanning reads. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarif(report: Report, { source }: FormatOptions): string {
  const apis = [...groupBy(report.findings, ({ api }) => api)]
  const rules = apis.map(([api, [finding]]) => ({
    id: api,
    shortDescription: { text: `${api} does not work on every target` },
    fullDescription: { text: `Some of the targets that are built do not have ${api}, or only newer versions of them.` },
    help: { text: `${finding!.advice}${finding!.url ? `\n${finding!.url}` : ''}` },
    ...(finding!.url ? { helpUri: finding!.url } : {})
  }))
  const ruleIndex = new Map(rules.map(({ id }, i) => [id, i]))
  const run = {
    tool: {
      driver: { name: 'taro-capability', version, informationUri: 'https://www.npmjs.com/package/taro-capability', rules }
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { uri: `${pathToFileURL(report.root)}/` } },
    invocations: [
      {
        executionSuccessful: !report.notices.some(isUnchecked),
        toolExecutionNotifications: [
          ...report.notices.map(notification),
          ...uncalledIn(report).map((text) => ({ level: 'note', message: { text } }))
        ]
      }
    ],
    results: [...groupBy(report.findings, ({ file }) => file)].flatMap(([file, findings]) => {
      const lines = source(file)?.split('\n')
      const fingerprint = createFingerprint()
      return findings.map((finding) => result(finding, ruleIndex.get(finding.api)!, fingerprint(finding, lines?.[finding.line - 1])))
    })
  }
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)
}

const artifact = (file: string) => ({ uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' })

function result(finding: Finding, ruleIndex: number, fingerprint: string) {
  const { api, level, file, line, column, endLine, endColumn, fixes } = finding
  const region = { startLine: line, startColumn: column, endLine, endColumn }
  return {
    ruleId: api,
    ruleIndex,
    level: LEVEL[level],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: { artifactLocation: artifact(file), region } }],
    partialFingerprints: { 'lineText/v1': fingerprint },
    ...(fixes.length > 0 ? { fixes: [fixOf(finding)] } : {})
  }
}

/** The same for the same line of a file, wherever later edits move it; equal lines are distinguished by their order. */
function createFingerprint() {
  const seen = new Map<string, number>()
  return ({ api, file }: Finding, text = '') => {
    const line = JSON.stringify([api, file, text.trim()])
    const before = seen.get(line) ?? 0
    seen.set(line, before + 1)
    return createHash('sha256').update(`${line}${before}`).digest('hex')
  }
}

const fixOf = ({ file, fixes, advice }: Finding) => ({
  description: { text: advice },
  artifactChanges: [
    {
      artifactLocation: artifact(file),
      replacements: fixes.map(({ range: [start, end], text }) => ({
        deletedRegion: { charOffset: start, charLength: end - start },
        insertedContent: { text }
      }))
    }
  ]
})

function notification(notice: Notice) {
  const { file, line, column } = notice
  return {
    level: isUnchecked(notice) ? 'error' : 'note',
    message: { text: noticeText(notice) },
    locations: [{ physicalLocation: { artifactLocation: artifact(file), region: { startLine: line, startColumn: column } } }]
  }
}
