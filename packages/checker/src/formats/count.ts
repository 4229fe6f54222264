import { isUnchecked } from '../notices'
import type { Report } from '../types'

export const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`

/** `3 calls of 2 APIs in 1 file · 412 files · 0.31 s · weapp@2.10.0, h5` */
export function summary({ findings, notices, uncalled, files, milliseconds, targets }: Report): string {
  const apis = new Set(findings.map(({ api }) => api)).size
  const places = new Set(findings.map(({ file }) => file)).size
  const found =
    findings.length === 0
      ? 'no call that will not work'
      : `${count(findings.length, 'call')} of ${count(apis, 'API')} in ${count(places, 'file')}`
  const unchecked = notices.filter(isUnchecked).length
  const parts = [
    found,
    ...uncalledIn({ findings, uncalled }),
    ...(unchecked > 0 ? [`${count(unchecked, 'file')} could not be checked`] : []),
    count(files, 'file'),
    `${(milliseconds / 1000).toFixed(2)} s`,
    targets.join(', ')
  ]
  return parts.join(' · ')
}

/** What is said of uses that nothing in the project calls: those that are listed, and those that a level has left out. */
export function uncalledIn({ findings, uncalled }: Pick<Report, 'findings' | 'uncalled'>): string[] {
  const listed = findings.filter((finding) => finding.uncalled).length
  return [
    ...(listed > 0 ? [`${listed} of them in code that nothing calls`] : []),
    ...(uncalled > listed ? [`${uncalled - listed} more in code that nothing calls (--level info)`] : [])
  ]
}
