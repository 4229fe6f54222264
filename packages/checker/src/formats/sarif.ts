import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { version } from '../../package.json'
import type { Finding, Level, Remark, Report } from '../types'
import { groupBy } from './count'
import type { FormatOptions } from './index'
import { messageOf } from './sentences'

const LEVEL: Record<Level, string> = { error: 'error', warning: 'warning', info: 'note' }
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** SARIF 2.1.0, which code scanning reads. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarif(report: Report, { source }: FormatOptions): string {
  const apis = [...groupBy(report.findings, ({ api }) => api)]
  const rules = apis.map(([api, [finding]]) => ({
    id: api,
    shortDescription: { text: `${api} does not work on every target` },
    ...(finding!.url ? { helpUri: finding!.url } : {})
  }))
  const ruleIndex = new Map(rules.map(({ id }, i) => [id, i]))
  const run = {
    tool: {
      driver: { name: 'taro-capability', version, informationUri: 'https://www.npmjs.com/package/taro-capability', rules }
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { uri: `${pathToFileURL(report.root)}/` } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: report.remarks.map(notification) }],
    results: report.findings.map((finding) => result(finding, ruleIndex.get(finding.api)!, source(finding.file)))
  }
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)
}

const artifact = (file: string) => ({ uri: encodeURI(file), uriBaseId: 'SRCROOT' })

function result(finding: Finding, ruleIndex: number, code: string | undefined) {
  const { api, level, file, line, column, endLine, endColumn, fixes } = finding
  const region = { startLine: line, startColumn: column, endLine, endColumn }
  return {
    ruleId: api,
    ruleIndex,
    level: LEVEL[level],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: { artifactLocation: artifact(file), region } }],
    partialFingerprints: { 'lineText/v1': fingerprint(api, file, code?.split('\n')[line - 1]) },
    ...(fixes.length > 0 ? { fixes: [fixOf(finding)] } : {})
  }
}

/** The same for the same line, wherever later edits move it. */
const fingerprint = (...parts: (string | undefined)[]) =>
  createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part?.trim())))
    .digest('hex')

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

const notification = ({ file, line, column, kind, message }: Remark) => ({
  level: kind === 'syntax' || kind === 'unreadable' ? 'error' : 'note',
  message: { text: message },
  locations: [{ physicalLocation: { artifactLocation: artifact(file), region: { startLine: line, startColumn: column } } }]
})
