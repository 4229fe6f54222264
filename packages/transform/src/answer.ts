import data, { compareVersions, type Platform, recordOf } from '@taro-capability/support-data'
import type { BuildFacts } from './options'

/** Whether Taro has an API of this name, on any platform. */
export const isApi = (name: string): boolean => Object.hasOwn(data.apis, name)

/** The names of all APIs. */
export const apiNames = Object.keys(data.apis)

/**
 * What a build defines as `__TARO_CAPABILITY_NAMES__`: in development the names, so that the running app can tell of one that no
 * API has; else nothing.
 */
export const namesConstant = (development = process.env.NODE_ENV !== 'production'): string =>
  development ? JSON.stringify(apiNames.join(' ')) : 'undefined'

/**
 * The answer to `supports(api)`, where the build can give it; it is the one that the adapter gives at run time.
 *
 * @returns undefined where the running host has to be asked
 */
export function answerOf(api: string, { platform, isStatic, minimum }: BuildFacts): boolean | undefined {
  const support = isApi(api) ? data.apis[api]!.platforms[platform as Platform] : undefined
  if (!isStatic) return support && recordOf(platform)?.answeredBy === 'host' && isFixedOnHost(support, minimum) ? true : undefined
  // A condition holds or not while the app runs.
  return support?.state === 'conditional' ? undefined : support?.state === 'real'
}

/** The answer to `canIUse(schema)`: of fields and components no data tell, and weapp's host knows them itself. */
export function answerOfSchema(schema: string, facts: BuildFacts): boolean | undefined {
  const isWhole = !schema.includes('.')
  return isWhole || facts.isStatic ? answerOf(schema, facts) : undefined
}

/** What Taro brings itself is there in every host; the rest from its base library on. */
function isFixedOnHost({ state, basis, since, sources }: (typeof data.apis)[string]['platforms'][Platform], minimum?: string): boolean {
  if (state !== 'real') return false
  if (basis === 'code' && !sources.typings) return true
  return minimum !== undefined && since !== undefined && (since === 'original' || compareVersions(since, minimum) <= 0)
}
