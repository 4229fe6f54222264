import users from '../data/base-library-users.json'
import type { BaseLibraryUsers } from './types'
import { compareVersions, parseVersion } from './versions'

/** Users of WeChat by base library, and the day of the figures. */
export const baseLibraryUsers: BaseLibraryUsers = users

/**
 * The share of WeChat's users, in percent, whose base library is a version or newer.
 *
 * @param since a version, or `original` for what every base library has
 * @throws TypeError for what is not a version
 */
export function usersSince(since: string, { share }: BaseLibraryUsers = baseLibraryUsers): number {
  const lowest = since === 'original' ? '0' : parseVersion(since)
  const covered = Object.entries(share).filter(([version]) => compareVersions(version, lowest) >= 0)
  const percent = covered.reduce((sum, [, part]) => sum + part, 0)
  return Math.min(100, Math.round(percent * 100) / 100)
}
