import type { BaseLibraryUsers } from '../../src/types'
import { type Locate, readJson } from './packages'

interface Published {
  /** Seconds since 1970. */
  update_time: number
  total: { percentage: number; sdkVer: string }[]
}

/** The figures that WeChat publishes, from the package that keeps a copy: https://www.npmjs.com/package/miniprogram-versions */
export function readBaseLibraryUsers(locate: Locate): BaseLibraryUsers {
  const { update_time: seconds, total } = readJson<Published>(locate('miniprogram-versions'), 'libversions.formatted.json')
  const share = Object.fromEntries(total.map(({ sdkVer, percentage }) => [sdkVer, percentage]))
  const sum = Object.values(share).reduce((all, percent) => all + percent, 0)
  if (!(sum > 90 && sum < 110)) throw new Error(`miniprogram-versions: the shares add up to ${sum} %, not to 100: its layout changed`)
  return { date: new Date(seconds * 1000).toISOString().slice(0, 10), share }
}
