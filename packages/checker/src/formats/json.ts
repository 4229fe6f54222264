import type { Report } from '../types'

/** For programs: see report.schema.json. */
export const json = (report: Report): string =>
  JSON.stringify({ $schema: 'https://unpkg.com/@taro-capability/checker/report.schema.json', version: 2, ...report }, null, 2)
